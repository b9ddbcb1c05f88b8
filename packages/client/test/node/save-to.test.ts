import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import type { ServerResponse } from "node:http";
import { basename, join } from "node:path";
import { expect, test } from "vitest";
import { type Savable, saveTo } from "../../src/node/index.ts";
import { rejectionOf } from "../support/client.ts";
import { temporaryFolder } from "../support/folder.ts";
import { serve } from "../support/serve.ts";

const base64 = Buffer.from("cat").toString("base64");

/** What a folder holds, by name. */
function contentOf(folder: string): Record<string, string> {
  return Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), "utf8")]));
}

test.each<[string, Savable]>([
  ["a Blob", new Blob(["cat"])],
  ["a Response", new Response("cat")],
  ["a stream", new Blob(["cat"]).stream()],
  ["bytes in base64", { b64_json: base64 }],
  ["bytes in base64 that say so", { b64_json: `data:image/png;base64,${base64}` }],
  ["a data address", { url: `data:image/png;base64,${base64}` }],
  ["a picture", { data: [{ b64_json: base64 }] }],
  ["the result of a task", { files: [{ b64_json: base64 }] }],
  [
    "a picture of Gemini",
    {
      candidates: [
        { content: { parts: [{ text: "A cat" }, { inlineData: { mimeType: "image/png", data: base64 } }] } },
      ],
    },
  ],
])("%s is saved", async (_, source) => {
  const folder = temporaryFolder();
  const path = join(folder, "cat.png");
  writeFileSync(path, "an older and longer cat");
  expect(await saveTo(source, path)).toEqual([path]);
  expect(contentOf(folder)).toEqual({ "cat.png": "cat" });
});

test("several files are numbered, and those before one that fails stay", async () => {
  const folder = temporaryFolder();
  const picture = { b64_json: base64 };
  const saved = await saveTo({ data: [picture, picture] }, join(folder, "cat.png"));
  expect(saved.map((path) => basename(path))).toEqual(["cat-1.png", "cat-2.png"]);
  const promise = saveTo({ data: [picture, { b64_json: "?" }] }, join(folder, "dog.png"));
  await expect(promise).rejects.toThrow("The file is not base64.");
  expect(Object.keys(contentOf(folder))).toEqual(["cat-1.png", "cat-2.png", "dog-1.png"]);
});

test("a file that is there already is kept when that is asked for", async () => {
  const folder = temporaryFolder();
  const path = join(folder, "cat.png");
  writeFileSync(path, "an older cat");
  await expect(saveTo(new Blob(["cat"]), path, { overwrite: false })).rejects.toMatchObject({ code: "EEXIST" });
  expect(contentOf(folder)).toEqual({ "cat.png": "an older cat" });
  await saveTo(new Blob(["cat"]), join(folder, "dog.png"), { overwrite: false });
  expect(contentOf(folder)).toEqual({ "cat.png": "an older cat", "dog.png": "cat" });
});

const cut = (response: ServerResponse) => {
  response.writeHead(200, { "content-length": "9" }).write("cat", () => response.destroy());
};

test.each<[string, (url: string) => Savable | Promise<Savable>, object]>([
  ["was cut off", (url) => ({ url }), { name: "ConnectionError" }],
  [
    "broke off",
    async (url) => fetch(url),
    // The end of the connection may overtake its last bytes.
    { name: "DownloadError", message: expect.stringMatching(/broke off after [03] bytes/) },
  ],
  [
    "is too large",
    () => new Blob(["a large cat"]),
    { name: "DownloadError", message: expect.stringContaining("larger") },
  ],
  ["is empty", () => new Response(null), { name: "DownloadError", message: "The file is empty." }],
  ["is refused", () => new Response("no", { status: 403 }), { name: "DownloadError", status: 403 }],
  ["was read", () => read, { name: "InvalidArgumentError", argument: "source" }],
  ["is nowhere", () => ({}), { name: "InvalidArgumentError", argument: "source" }],
  // Plain JavaScript may pass nothing at all.
  ["is nothing", () => undefined as unknown as Savable, { name: "InvalidArgumentError", argument: "source" }],
  ["is not there", () => ({ data: [] }), { name: "InvalidArgumentError", argument: "source" }],
  ["is on this machine", () => ({ url: "file:///etc/hosts" }), { name: "InvalidArgumentError", argument: "file" }],
])("a file that %s leaves nothing behind", async (_, source, expected) => {
  const folder = temporaryFolder();
  const server = await serve(cut);
  const error = await rejectionOf(saveTo(await source(server.url), join(folder, "cat.png"), { maxBytes: 5 }));
  expect(error).toMatchObject(expected);
  expect(contentOf(folder)).toEqual({});
});

const read = new Response("cat");
await read.text();

const picture = (url: string) => ({ data: [{ url }] });
const film = (): Savable => new Blob(["film"]).stream();

test.each([
  ["an address", picture],
  ["a stream", film],
])("an abort while %s is saved is an AbortError with its reason", async (_, source) => {
  const folder = temporaryFolder();
  const reason = new Error("no more cats");
  const controller = new AbortController();
  const server = await serve((response) => response.write("cat", () => controller.abort(reason)));
  if (source === film) controller.abort(reason);
  const saved = saveTo(source(server.url), join(folder, "cat.png"), { signal: controller.signal });
  expect(await rejectionOf(saved)).toMatchObject({ name: "AbortError", cause: reason });
  expect(contentOf(folder)).toEqual({});
});

test.each(["", "cats/"])("the path %j, which names no file, is refused", async (path) => {
  const error = await rejectionOf(saveTo(new Blob(["cat"]), path));
  expect(error).toMatchObject({ name: "InvalidArgumentError", argument: "path" });
});
