import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync, zstdCompressSync } from "node:zlib";
import { expect, it } from "vitest";
import { decodeChunks } from "./decode-chunks.ts";

const text = "data: Größe\n\n".repeat(2_000);

/** The bytes in two pieces that came at different times. */
function inTwo(bytes: Uint8Array) {
  const half = bytes.length >> 1;
  return [
    { t: 1, bytes: bytes.subarray(0, half) },
    { t: 2, bytes: bytes.subarray(half) },
  ];
}

it.each([
  ["gzip", gzipSync(text)],
  ["X-Gzip", gzipSync(text)],
  ["br", brotliCompressSync(text)],
  ["zstd", zstdCompressSync(text)],
  ["deflate", deflateSync(text)],
  ["deflate", deflateRawSync(text)],
  ["deflate, identity, gzip", gzipSync(deflateSync(text))],
  ["", Buffer.from(text)],
])("frees a body of %j and keeps the times of its pieces", async (coding, bytes) => {
  const decoded = await decodeChunks(inTwo(bytes), coding, 1_000_000);
  expect(Buffer.concat(decoded.map((chunk) => chunk.bytes)).toString()).toBe(text);
  expect([1, 2]).toEqual(expect.arrayContaining(decoded.map(({ t }) => t)));
});

it.each([
  ["compress", Buffer.from(text), 1_000_000, "is not known"],
  ["gzip", Buffer.from(text), 1_000_000, "incorrect header check"],
  ["gzip", gzipSync(text).subarray(0, -9), 1_000_000, "unexpected end of file"],
  ["br", brotliCompressSync(Buffer.alloc(2 ** 26)), 2 ** 20, "larger than --max-body when decoded"],
])("refuses what is no whole %s, or grows too large", async (coding, bytes, limit, reason) => {
  await expect(decodeChunks(inTwo(bytes), coding, limit)).rejects.toThrow(reason);
});
