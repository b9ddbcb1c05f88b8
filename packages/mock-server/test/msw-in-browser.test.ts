import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { build } from "esbuild";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, expect, type TestContext, test } from "vitest";
import { close, listen } from "../src/http/listen.ts";

const executablePath = "/usr/bin/chromium";
const absent = existsSync(executablePath)
  ? undefined
  : "the tests of Mock Service Worker in a browser: there is no chromium (Debian: apt-get install chromium)";

const entry = `
  import { setupWorker } from "msw/browser";
  import { createMockHandlers } from "./src/msw/browser.ts";
  window.ready = setupWorker(...createMockHandlers({ ttft: 0, tps: 200 })).start({ quiet: true });
`;

/** The page's script, and the parts of it that are loaded when they are first needed. A module of Node would fail here. */
async function bundle(): Promise<ReadonlyMap<string, Uint8Array>> {
  const { outputFiles } = await build({
    stdin: { contents: entry, resolveDir: `${import.meta.dirname}/..` },
    bundle: true,
    write: false,
    format: "esm",
    platform: "browser",
    conditions: ["@haoee/source"],
    splitting: true,
    outdir: "/",
    logLevel: "silent",
  });
  return new Map(outputFiles.map(({ path, contents }) => [path, contents]));
}

const worker = createRequire(import.meta.url).resolve("msw/mockServiceWorker.js");
const server = createServer();
let browser: Browser | undefined;
let page: Page;

beforeAll(async () => {
  const files = new Map<string, string | Uint8Array>([
    ...(await bundle()),
    ["/", '<!doctype html><script type="module" src="/stdin.js"></script>'],
    ["/mockServiceWorker.js", readFileSync(worker)],
  ]);
  server.on("request", ({ url = "/" }, response) => {
    const type = url === "/" ? "text/html" : "text/javascript";
    response.writeHead(files.has(url) ? 200 : 404, { "content-type": type }).end(files.get(url));
  });
  const port = await listen(server, 0, "127.0.0.1");
  if (absent) return;
  browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${port}/`);
  await page.waitForFunction("window.ready");
  await page.evaluate("window.ready");
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await close(server, 0);
});

/** What a script in the page gives, as JSON. */
function run(context: TestContext, script: string): Promise<unknown> {
  return absent ? context.skip(absent) : page.evaluate(`(async () => { ${script} })()`);
}

const post = (path: string, body: string, type = '"content-type": "application/json",') =>
  `await fetch("https://maas.haoee.com${path}", { method: "POST", headers: { ${type} authorization: "key" }, body: ${body} })`;

test("a page streams from the gateway's address, piece by piece", async (context) => {
  const body = `JSON.stringify({ model: "gpt-4o", stream: true, messages: [{ role: "user", content: "hi" }] })`;
  const script = `const response = ${post("/v1/chat/completions", body)};
    const pieces = [];
    for await (const piece of response.body.pipeThrough(new TextDecoderStream())) pieces.push(piece);
    return { pieces: pieces.length, end: pieces.join("").trimEnd().slice(-12) };`;
  const { pieces, end } = (await run(context, script)) as { readonly pieces: number; readonly end: string };
  expect(end).toBe("data: [DONE]");
  expect(pieces).toBeGreaterThan(3);
});

test.for(["png", "jpeg", "webp"])("a page draws a %s of the asked size, and shows it", async (format, context) => {
  const body = `JSON.stringify({ model: "gpt-image-1", prompt: "一只猫", size: "1536x1024", output_format: "${format}" })`;
  const script = `const response = ${post("/v1/images/generations", body)};
    const { data: [{ url }] } = await response.json();
    const image = Object.assign(new Image(), { src: url });
    await image.decode();
    const { headers } = await fetch(url);
    return [image.naturalWidth, image.naturalHeight, headers.get("content-type")];`;
  expect(await run(context, script)).toEqual([1536, 1024, `image/${format}`]);
});

test("a page sends a form", async (context) => {
  const form = `(() => {
    const form = new FormData();
    form.append("model", "gpt-image-1");
    form.append("prompt", "cat");
    form.append("image", new Blob([picture], { type: "image/png" }), "cat.png");
    return form;
  })()`;
  const script = `const picture = await (await fetch("https://maas.haoee.com/media/images/64x64/1/cat.png")).blob();
    const response = ${post("/v1/images/edits", form, "")};
    return [response.status, (await response.json()).data.length];`;
  expect(await run(context, script)).toEqual([200, 1]);
});

test("an example is answered, and what only Node can make up is refused in words", async (context) => {
  const body = `JSON.stringify({ model: "m", messages: [{ role: "user", content: "hi" }] })`;
  const asked = (prefer: string) =>
    post("/v1/chat/completions", body, `"content-type": "application/json", prefer: "${prefer}",`);
  const script = `const known = ${asked("code=429")};
    const made = ${asked("dynamic=true")};
    return [known.status, made.status, (await made.json()).error.message];`;
  expect(await run(context, script)).toEqual([429, 400, "Prefer: dynamic=true is not answered in a browser"]);
});
