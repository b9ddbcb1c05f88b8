import fc from "fast-check";
import { expect, it } from "vitest";
import { singleBytes, splitWays, withLineEnds } from "./split-points.ts";

function boundaries(pieces: readonly Uint8Array[]): readonly number[] {
  let at = 0;
  return pieces.slice(0, -1).map(({ length }) => (at += length));
}

it("makes each boundary between two bytes a split point once, and keeps the bytes", () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 2, maxLength: 3000 }), (bytes) => {
      const ways = [...splitWays(bytes)];
      const points = ways.flatMap(boundaries).toSorted((a, b) => a - b);
      expect(points).toEqual(Array.from({ length: bytes.length - 1 }, (_, index) => index + 1));
      for (const pieces of ways) expect(Buffer.concat(pieces).equals(bytes)).toBe(true);
      expect(Buffer.concat(singleBytes(bytes)).equals(bytes)).toBe(true);
    }),
    { numRuns: 25 },
  );
});

it("splits a short stream at one place at a time", () => {
  expect([...splitWays(new Uint8Array(512))].map(({ length }) => length)).toEqual(new Array(511).fill(2));
});

it("writes line ends another way and leaves all else", () => {
  const stream = Buffer.from("data: 你\r\n\r\ndata: 好\n\n");
  expect(Buffer.from(withLineEnds(stream, "\r")).toString()).toBe("data: 你\r\rdata: 好\r\r");
});
