import fc from "fast-check";
import { expect, test } from "vitest";
import { streamShape } from "./stream-shape.ts";

test("tells the end, the longest silence and a bar for each chunk", () => {
  const chunks = [
    { t: 10, bytes: 3 },
    { t: 12.25, bytes: 4 },
    { t: 900, bytes: 5 },
  ];
  expect(streamShape(chunks)).toEqual({
    chunks: 3,
    bytes: 12,
    end: 900,
    silence: 887.75,
    bars: [
      [10, 3],
      [12.3, 4],
      [900, 5],
    ],
  });
});

test("a stream of any length has at most 120 bars, which hold all its bytes", () => {
  const steps = fc.array(fc.tuple(fc.nat(500), fc.nat(9000)), { maxLength: 2000 });
  fc.assert(
    fc.property(steps, (pieces) => {
      let t = 0;
      const chunks = pieces.map(([step, bytes]) => {
        t += step;
        return { t, bytes };
      });
      const { bars, bytes } = streamShape(chunks);
      expect(bars.length).toBeLessThanOrEqual(120);
      expect(bars.reduce((sum, [, size]) => sum + size, 0)).toBe(bytes);
    }),
  );
});
