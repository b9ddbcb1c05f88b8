import fc from "fast-check";
import { expect, test } from "vitest";
import { taskId } from "./task-id.ts";

test("an id has 32 hexadecimal digits and follows from the count", () => {
  fc.assert(
    fc.property(fc.nat(), (count) => {
      expect(taskId(count)).toMatch(/^[0-9a-f]{32}$/);
      expect(taskId(count)).toBe(taskId(count));
    }),
  );
});

test("two counts never have the same id", () => {
  fc.assert(
    fc.property(fc.nat(), fc.nat(), (one, other) => {
      expect(taskId(one) === taskId(other)).toBe(one === other);
    }),
  );
});
