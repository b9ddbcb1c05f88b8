import { hash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { entries } from "@haoee/spec";
import { expect, test } from "vitest";
import schema from "../../plan.schema.json" with { type: "json" };
import { folderOfTests } from "../../test/support/temporary-folder.ts";
import { readPlan } from "./read-plan.ts";
import { storyPlays } from "./story-plays.ts";

const folder = folderOfTests();
writeFileSync(join(folder, "cat.png"), "cat");

function read(text: string) {
  const file = join(folder, "plan.yaml");
  writeFileSync(file, text);
  return readPlan(file, (entry) => storyPlays(entry, []));
}

test("the schema knows every entry", () => {
  expect(schema.$defs.step.properties.entry.enum).toEqual(entries.map(({ id }) => id));
});

test("a step that names an entry only is its story, as often as is said", () => {
  const plays = read("steps:\n  - { entry: chat, repeat: 2, name: short }\n  - entry: flux\n");
  expect(plays.map(({ entry, name }) => `${entry}/${name}`)).toEqual([
    "chat/short",
    "chat/short-2",
    "flux/create-image",
  ]);
});

test("what a step says takes the place of what is documented", () => {
  const [play] = read(`steps:
  - entry: sora-text
    request: { body: { model: sora-2, prompt: Rain }, query: { webhook: "https://user.example/" } }
    poll: { until: [SUCCESS], every: 0.5, atMost: 3 }
`);
  expect(play?.moves).toMatchObject([
    {
      request: {
        method: "POST",
        path: "/v2/videos/generations",
        headers: { "content-type": "application/json" },
        body: { model: "sora-2", prompt: "Rain" },
        query: { webhook: "https://user.example/" },
      },
    },
    { operationId: "getVideoGeneration", poll: { until: ["success"], everyMs: 500, atMost: 3 } },
  ]);
});

test("parameters of the path and files of a form are put in their places", () => {
  const [model, form] = read(`steps:
  - { entry: nano-banana-native, request: { path: { model: gemini 3 } } }
  - entry: image-edit
    request: { parts: [{ name: prompt, value: A hat }, { name: image, file: cat.png, contentType: image/png }] }
`);
  expect(model?.moves[0]?.request.path).toBe("/v1beta/models/gemini%203:generateContent");
  const file = hash("sha256", "cat");
  expect(form?.moves[0]?.request.parts).toEqual([
    { name: "prompt", value: "A hat" },
    { name: "image", filename: "cat.png", contentType: "image/png", file, bytes: new Uint8Array(Buffer.from("cat")) },
  ]);
});

test("a call that is to be refused waits for no task", () => {
  const [play] = read("steps:\n  - { entry: sora-text, expect: [400], request: { body: {} } }\n");
  expect(play?.moves).toMatchObject([{ operationId: "createVideoGeneration", expect: [400] }]);
});

test.each([
  ["an unknown entry", "steps:\n  - entry: chat\n  - entry: cat\n", 3, 'steps/1/entry must be one of "chat", '],
  ["an unknown key", "steps:\n  - entry: chat\n    requests: {}\n", 3, "requests is unknown here"],
  ["no steps", "steps: []\n", 1, "steps must NOT have fewer than 1 items"],
  [
    "a body and parts",
    "steps:\n  - entry: chat\n    request:\n      body: 1\n      parts: [{ name: a, value: b }]\n",
    4,
    "",
  ],
  [
    "polls of nothing",
    "steps:\n  - entry: chat\n    poll: {}\n",
    2,
    "must have property request when property poll is present",
  ],
  [
    "an operation of another entry",
    "steps:\n  - { entry: chat, operation: getVideo, request: {} }\n",
    0,
    "steps/0: chat documents createChatCompletion only",
  ],
  [
    "a file that is not there",
    "steps:\n  - { entry: image-edit, request: { parts: [{ name: a, file: b.png, contentType: image/png }] } }\n",
    0,
    "steps/0: ENOENT",
  ],
])("%s is refused with its place", (_, text, line, reason) => {
  expect(() => read(text)).toThrow(
    expect.objectContaining({ name: "InvalidSettingsError", line, reason: expect.stringContaining(reason) }),
  );
});
