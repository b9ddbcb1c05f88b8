import fc from "fast-check";
import { expect, test } from "vitest";
import { backoff } from "./backoff.ts";

test("waits up to half a second first, then up to twice as long each time, but never above eight seconds", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2000 }), (attempt) => {
      const wait = backoff(attempt);
      expect(wait).toBeGreaterThanOrEqual(0);
      expect(wait).toBeLessThan(Math.min(8000, 500 * 2 ** (attempt - 1)));
    }),
  );
});

test("spreads the waits over all of that time", () => {
  const waits = Array.from({ length: 1000 }, () => backoff(1));
  expect(Math.min(...waits)).toBeLessThan(100);
  expect(Math.max(...waits)).toBeGreaterThan(400);
});
