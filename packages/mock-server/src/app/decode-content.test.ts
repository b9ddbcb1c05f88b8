import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { decodeContent } from "./decode-content.ts";

const text = Buffer.from('{"prompt":"猫"}');

test.each([
  ["gzip", gzipSync(text)],
  ["X-GZIP", gzipSync(text)],
  ["deflate", deflateSync(text)],
  ["br", brotliCompressSync(text)],
  ["identity", text],
  [undefined, text],
])("a body in %s is read as what it was", async (coding, bytes) => {
  expect(Buffer.from(await decodeContent(bytes, coding, 1_000))).toEqual(text);
});

test.each([
  ["zstd", text, { status: 415, code: "unsupported_content_encoding" }],
  ["gzip, gzip", gzipSync(gzipSync(text)), { status: 415 }],
  ["__proto__", text, { status: 415 }],
  ["gzip", text, { status: 400, message: expect.stringContaining("not in the coding gzip") }],
  ["gzip", gzipSync(text).subarray(0, 20), { status: 400 }],
  ["gzip", gzipSync(Buffer.alloc(1_001)), { status: 413, code: "body_too_large" }],
])("%s that cannot be read is refused", async (coding, bytes, refusal) => {
  await expect(decodeContent(bytes, coding, 1_000)).rejects.toMatchObject(refusal);
});

test("a bomb is given up at the limit, long before its end", async () => {
  const bomb = gzipSync(Buffer.alloc(64 * 1024 * 1024));
  const before = process.memoryUsage().rss;
  await expect(decodeContent(bomb, "gzip", 1024 * 1024)).rejects.toMatchObject({ status: 413 });
  expect(process.memoryUsage().rss - before).toBeLessThan(48 * 1024 * 1024);
});
