import fc from "fast-check";
import { expect, test } from "vitest";
import { differingLines } from "./differing-lines.ts";

test("shows what is missing, what came instead and what stands around it", () => {
  expect(differingLines({ a: 1, b: [1, 2] }, { a: 1, b: [1, 3] })).toEqual([
    { side: "both", text: '  "a": 1,' },
    { side: "both", text: '  "b": [' },
    { side: "both", text: "    1," },
    { side: "expected", text: "    2" },
    { side: "found", text: "    3" },
    { side: "both", text: "  ]" },
    { side: "both", text: "}" },
  ]);
});

test("equal values have no differing lines, others have some", () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
      const same = JSON.stringify(one, null, 2) === JSON.stringify(other, null, 2);
      expect(differingLines(one, other).some(({ side }) => side !== "both")).toBe(!same);
    }),
  );
});
