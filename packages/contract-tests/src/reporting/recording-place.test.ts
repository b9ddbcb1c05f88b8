import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { folderOfTests } from "../../test/support/temporary-folder.ts";
import { shippedRecordings } from "../recording/list-recordings.ts";
import type { Finding } from "../verification/finding.ts";
import { recordingPlaces } from "./recording-place.ts";

const folder = folderOfTests();
for (const entry of ["chat", "chat-stream"])
  cpSync(join(shippedRecordings, entry), join(folder, entry), { recursive: true });

const { exchanges, ...flow } = JSON.parse(
  readFileSync(join(shippedRecordings, "sora-query/submit-until-success.json"), "utf8"),
);
const delivery = {
  webhook: "videoGenerationFinished",
  t: 9,
  request: { method: "POST", path: "/hook", headers: {}, body: { task_id: "third" } },
  response: { status: 200 },
};
mkdirSync(join(folder, "sora-query"));
const write = (name: string, value: unknown) => writeFileSync(join(folder, name), JSON.stringify(value, null, 2));
write("sora-query/submit-until-success.json", { ...flow, exchanges: [exchanges[0], delivery, ...exchanges.slice(1)] });
write("chat/leaking.json", { ...flow, entry: "chat", exchanges, note: `sk-${"a1B2".repeat(12)}` });

const places = recordingPlaces(folder);

function finding(about: Partial<Finding>): Finding {
  return {
    id: "000000000000",
    source: "schema",
    level: "error",
    entry: "",
    recording: "",
    exchange: 0,
    operationId: "",
    side: "response",
    pointer: "",
    schemaPath: "",
    rule: "required",
    message: "",
    ...about,
  };
}

function marked(about: Partial<Finding>): readonly (string | undefined)[] {
  const place = places(finding(about));
  const lines = place ? readFileSync(place.file, "utf8").split("\n") : [];
  return place ? [lines[place.line - 1], place.excerpt.lines[place.excerpt.marked - place.excerpt.first]] : [];
}

test.each([
  ["a field of an answer", "chat/published-answer.json", {}, "/choices/0/message/role", '"role": "assistant"'],
  ["a field of a request", "chat/published-answer.json", { side: "request" }, "/model", '"model":'],
  ["a header", "chat/published-answer.json", { side: "request" }, "/headers", "{"],
  ["a later exchange", "sora-query/submit-until-success.json", { exchange: 1 }, "/status", '"status":'],
  ["a webhook", "sora-query/submit-until-success.json", { side: "webhook" }, "/task_id", '"task_id": "third"'],
  ["a check of genuineness", "chat/published-answer.json", { source: "genuineness" }, "/response/body/id", '"id":'],
  ["a field that is missing", "chat/published-answer.json", {}, "/choices/0/message/none", '"message": {'],
] as const)("finds %s in the file and shows it", (_, recording, about, pointer, text) => {
  const [inFile, inExcerpt] = marked({ recording, ...about, pointer });
  expect(inFile).toContain(text);
  expect(inExcerpt).toContain(text);
});

test("of a stream it finds the chunk that ends the event, and shows the event", () => {
  const about = { recording: "chat-stream/event-by-event.json", pointer: "/1/choices/0/delta/content" };
  const [inFile, inExcerpt] = marked(about);
  expect(inFile).toContain("{");
  expect(inExcerpt?.trim()).toBe('"content": "你好"');
});

test("of a file that is refused as a recording not a line is shown", () => {
  expect(places(finding({ recording: "chat/leaking.json" }))?.excerpt.lines).toEqual([]);
});

test.each(["../package.json", "chat/none.json", "", "/etc/hostname"])("nothing is read for %j", (recording) => {
  expect(places(finding({ recording }))).toBeUndefined();
});
