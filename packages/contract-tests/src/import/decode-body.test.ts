import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync, zstdCompressSync } from "node:zlib";
import { expect, test } from "vitest";
import { decodeBody } from "./decode-body.ts";

const body = Buffer.from('{"a":"猫"}');

test.each([
  ["gzip", gzipSync(body)],
  ["x-gzip", gzipSync(body)],
  ["deflate", deflateSync(body)],
  ["deflate", deflateRawSync(body)],
  ["br", brotliCompressSync(body)],
  ["zstd", zstdCompressSync(body)],
  ["gzip, br", brotliCompressSync(gzipSync(body))],
  ["identity", body],
  ["gzip", body],
])("a body in %s is decoded, or was before", (encoding, bytes) => {
  expect(Buffer.from(decodeBody(bytes, [["Content-Encoding", encoding]]))).toEqual(body);
});

test.each([
  ["gzip", Buffer.from([0x1f, 0x8b, 0xff]), "has a body that is not gzip"],
  ["exi", body, "has a content encoding that cannot be undone"],
])("a body that is not in %s is refused", (encoding, bytes, reason) => {
  expect(() => decodeBody(bytes, [["content-encoding", encoding]])).toThrow(reason);
});

test("a bomb is refused", () => {
  const bomb = gzipSync(Buffer.alloc(257 * 1024 * 1024));
  expect(() => decodeBody(bomb, [["content-encoding", "gzip"]])).toThrow("has a body that is not gzip");
});
