import { expect, it } from "vitest";
import { chosen } from "./choose.ts";

const mutants = Array.from({ length: 101 }, (_, index) => ({ operator: "type changed", pointer: `#/${index}` }));

it("takes the same sample for the same seed, and another for another", () => {
  const sample = chosen(mutants, { sample: 10, seed: "a" });
  expect(sample).toHaveLength(10);
  expect(chosen(mutants, { sample: 10, seed: "a" })).toEqual(sample);
  expect(chosen(mutants, { sample: 10, seed: "b" })).not.toEqual(sample);
});

it.each([2, 3, 7])("deals all of them into %i parts of a size", (of) => {
  const parts = Array.from({ length: of }, (_, index) => chosen(mutants, { shard: { index: index + 1, of } }));
  expect(new Set(parts.flat())).toEqual(new Set(mutants));
  const sizes = parts.map(({ length }) => length);
  expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
  expect(parts.flat()).toHaveLength(mutants.length);
});
