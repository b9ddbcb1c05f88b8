import fc from "fast-check";
import { expect, test } from "vitest";
import { type TaskFamily, taskId } from "./task-id.ts";

const uuid = "[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}";
const families: readonly (readonly [TaskFamily, string])[] = [
  ["image", "[0-9a-f]{32}"],
  ["video-generation", uuid],
  ["video", `video_${uuid}`],
  ["music", uuid],
];

test.each(families)(
  "the id of a task of the family %s has the documented form and follows from the count",
  (family, form) => {
    fc.assert(
      fc.property(fc.string(), fc.nat(), (seed, count) => {
        expect(taskId(family, seed, count)).toMatch(new RegExp(`^${form}$`));
        expect(taskId(family, seed, count)).toBe(taskId(family, seed, count));
      }),
    );
  },
);

test.each(families)("two counts never have the same id in the family %s", (family) => {
  fc.assert(
    fc.property(fc.string(), fc.nat(), fc.nat(), (seed, one, other) => {
      expect(taskId(family, seed, one) === taskId(family, seed, other)).toBe(one === other);
    }),
  );
});

test("another seed gives other ids", () => {
  expect(taskId("music", "a", 1)).not.toBe(taskId("music", "b", 1));
});
