import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import { expect, it } from "vitest";
import { findKnown } from "../redaction/known-secrets.ts";
import { recordBytes } from "./record-bytes.ts";

const opaque = "Zx81QwLm04Ty77KdPv29RbNc5";
const place = { pointer: "/response/file", known: findKnown([]) };

function among(text: string, encoding: BufferEncoding = "latin1"): Buffer {
  return Buffer.concat([Buffer.of(0xff, 0, 0x9c), Buffer.from(text, encoding), Buffer.of(0, 0xfe)]);
}

/** Bytes without any order, the same in each run. */
function noise(length: number): Buffer {
  const pieces = Array.from({ length: length / 64 }, (_, at) => createHash("sha512").update(String(at)).digest());
  return Buffer.concat(pieces);
}

it.each([
  ["a key of a maker", among("AKIAIOSFODNN7EXAMPLE")],
  ["another", among(`sk_live_${opaque}`)],
  ["a cookie", among(`Cookie: session=${opaque}`)],
  ["a header", among(`x-goog-api-key: ${opaque}`)],
  ["a header in units of two bytes", among(`x-goog-api-key: ${opaque}`, "utf16le")],
  ["a field", Buffer.from(JSON.stringify({ api_key: opaque }))],
  ["a field in a line of several", Buffer.from(`{"a":1}\n{"api_key":"${opaque}"}`)],
  ["an address of mail in a text", Buffer.from("ann@mail.example.org")],
  ["a key that is packed", gzipSync(`sk_live_${opaque}`)],
  ["a key that is packed twice", gzipSync(gzipSync(`sk_live_${opaque}`))],
])("refuses a file with %s", (_, bytes) => {
  expect(() => recordBytes(bytes, "application/octet-stream", place)).toThrow(/credential/);
});

it("refuses packed bytes of which it cannot know all", () => {
  expect(() => recordBytes(gzipSync(Buffer.alloc(65 * 1024 * 1024)), "application/gzip", place)).toThrow(/unpacked/);
});

it.each([
  ["noise", noise(1_048_576)],
  ["packed text", gzipSync("a cat")],
  ["a text", Buffer.from("a cat, 12 of 13")],
  ["an address of mail among other bytes", among("ann@mail.example.org")],
])("keeps %s as it is", (_, bytes) => {
  expect(recordBytes(bytes, "video/mp4", place)).toEqual({
    name: `${createHash("sha256").update(bytes).digest("hex")}.mp4`,
    bytes,
  });
});
