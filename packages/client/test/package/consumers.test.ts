import { execFileSync, spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { installPackedClient } from "./packed-client.ts";

const require = createRequire(import.meta.url);
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

/** The compiler of a package, as a command. */
function compiler(name: string): string {
  const manifest = require.resolve(`${name}/package.json`);
  return join(dirname(manifest), require(manifest).bin.tsc);
}

const compilers = ["typescript-5", "typescript-6", "typescript"];
const resolutions = [
  { module: "node16", moduleResolution: "node16", lib: ["es2023"], types: ["node"] },
  { module: "esnext", moduleResolution: "bundler", lib: ["es2022", "dom", "dom.iterable"], types: [] },
];

test.each(compilers.flatMap((name) => resolutions.map((options) => ({ name, ...options }))))(
  "a stranger's program compiles with $name, moduleResolution $moduleResolution and the types $lib $types",
  ({ name, ...options }) => {
    const { folder } = installPackedClient();
    writeFileSync(join(folder, "program.mts"), program);
    const compilerOptions = {
      target: "es2022",
      typeRoots,
      strict: true,
      skipLibCheck: false,
      noEmit: true,
      ...options,
    };
    writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files: ["program.mts"] }));
    const { stdout } = spawnSync(process.execPath, [compiler(name), "-p", folder], { encoding: "utf8" });
    expect(stdout).toBe("");
  },
);

test("a stranger's program runs as an ES module", () => {
  const { folder } = installPackedClient();
  const file = join(folder, "program.mts");
  writeFileSync(file, program);
  expect(execFileSync(process.execPath, [file], { encoding: "utf8" })).toBe("sky\n105\n1\ntrue\n");
});
