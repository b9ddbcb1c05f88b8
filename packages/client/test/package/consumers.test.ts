import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { compile, compilers } from "./compile.ts";
import { installPackedClient } from "./packed-client.ts";

const typeRoots = [join(import.meta.dirname, "../../node_modules/@types")];

/** What a stranger writes: it compiles only with the right types, and it runs. */
const program = `import { ApiError, createHaoeeClient, isApiError } from "@haoee/client";
import { createFakeFetch, sse } from "@haoee/client/testing";
import { signWebhookUrl } from "@haoee/client/webhooks";

const haoee = createHaoeeClient({
  apiKey: "sk-stranger",
  fetch: async () => Response.json({ id: "1", object: "chat.completion", created: 1, model: "m", choices: [] }),
});
const chunk = { id: "1", object: "chat.completion.chunk", created: 1, model: "m" };
const fake = sse([{ ...chunk, choices: [{ index: 0, delta: { content: "sky" }, finish_reason: "stop" }] }]);
const streaming = createHaoeeClient({ apiKey: "sk-stranger", fetch: createFakeFetch({ createChatCompletion: fake }) });
const stream = await streaming.chat.create({ model: "m", messages: [{ role: "user", content: "hi" }], stream: true });
console.log(await stream.text());
console.log((await signWebhookUrl("https://example.com/hook", "0123456789abcdef")).length);
const answer = await haoee.raw.createChatCompletion({ body: { model: "m", messages: [{ role: "user", content: "hi" }] } });
if ("id" in answer.data) console.log(answer.data.id);
console.log(isApiError(new ApiError("no", { status: 418, body: null })));
// @ts-expect-error a role that is none
haoee.raw.createChatCompletion({ body: { model: "m", messages: [{ role: "nobody", content: "hi" }] } }).catch(() => {});
`;

const resolutions = [
  { module: "node16", moduleResolution: "node16", lib: ["es2023"], types: ["node"] },
  { module: "esnext", moduleResolution: "bundler", lib: ["es2022", "dom", "dom.iterable"], types: [] },
];

test.each(compilers.flatMap((name) => resolutions.map((options) => ({ name, ...options }))))(
  "a stranger's program compiles with $name, moduleResolution $moduleResolution and the types $lib $types",
  ({ name, ...options }) => {
    const { folder } = installPackedClient();
    expect(compile(name, folder, program, { typeRoots, skipLibCheck: false, ...options })).toBe("");
  },
);

test("a stranger's program runs as an ES module", () => {
  const { folder } = installPackedClient();
  const file = join(folder, "program.mts");
  writeFileSync(file, program);
  expect(execFileSync(process.execPath, [file], { encoding: "utf8" })).toBe("sky\n105\n1\ntrue\n");
});
