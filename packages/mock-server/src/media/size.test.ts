import fc from "fast-check";
import { expect, test } from "vitest";
import { parseSize, sizeOfRatio } from "./size.ts";

const side = fc.integer({ min: 1, max: 999_999 });

test("sizes and ratios are read from what they are written as", () => {
  fc.assert(
    fc.property(side, side, fc.constantFrom("x", "X", "×", "*", ":", " x "), (width, height, between) => {
      expect(parseSize(`${width}${between}${height}`)).toEqual({ width, height });
    }),
  );
});

test.each(["", "1024", "0x10", "10x0", "-1x1", "1.5x2", "1e3x1", "10x10x10", "auto", "1000000x1"])(
  "%j is no size",
  (text) => {
    expect(parseSize(text)).toBeUndefined();
  },
);

test("the size of a ratio of small terms is exactly of this ratio, and no larger than its square", () => {
  const term = fc.integer({ min: 1, max: 64 });
  fc.assert(
    fc.property(term, term, fc.constantFrom(512, 1024, 2048, 4096), (width, height, square) => {
      const size = sizeOfRatio({ width, height }, square);
      expect(size.width * height).toBe(size.height * width);
      expect(size.width * size.height).toBeLessThanOrEqual(square * square);
      expect((size.width + width) * (size.height + height)).toBeGreaterThan(square * square);
    }),
  );
});

test("a ratio of any terms has a size of whole pixels", () => {
  fc.assert(
    fc.property(side, side, (width, height) => {
      const size = sizeOfRatio({ width, height }, 1024);
      expect([size.width, size.height].every((pixels) => Number.isInteger(pixels) && pixels >= 1)).toBe(true);
    }),
  );
});
