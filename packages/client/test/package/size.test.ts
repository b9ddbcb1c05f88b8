import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { expect, test } from "vitest";

const dist = join(import.meta.dirname, "../../dist");

/** Bytes of a bundle of this code, minified and compressed as a web server would. Peers and Node.js stay outside. */
async function sizeOf(contents: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: dist },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "neutral",
    mainFields: ["module", "main"],
    external: ["node:*", "@ai-sdk/*"],
    target: "es2022",
    write: false,
  });
  return gzipSync(outputFiles[0]?.contents ?? "", { level: 9 }).length;
}

/** Ceilings in bytes. What grows beyond is to be made smaller: a ceiling may only fall. */
test.each([
  ["the whole default client", 'export { createHaoeeClient } from "./index.js";', 12_100],
  ["a guard of an error alone", 'export { isApiError } from "./index.js";', 500],
  ["the reading of webhooks", 'export * from "./webhooks/index.js";', 2_400],
  ["the provider for the AI SDK", 'export * from "./ai-sdk/index.js";', 13_400],
  ["files on Node.js", 'export * from "./node/index.js";', 6_100],
  ["what tests need", 'export { createFakeFetch, sse } from "./testing/index.js";', 1_600],
])("%s is within its ceiling, minified and compressed", async (name, contents, ceiling) => {
  const size = await sizeOf(contents);
  console.log(`${name}: ${size} bytes, minified and compressed`);
  expect(size).toBeLessThanOrEqual(ceiling);
});
