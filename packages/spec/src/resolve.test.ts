import { expect, test } from "vitest";
import { resolve } from "./resolve.ts";

test("a reference leads to its target", () => {
  expect(resolve({ $ref: "#/components/schemas/TaskAccepted" })).toMatchObject({ required: ["task_id"] });
});

test("what is no reference comes back as it is", () => {
  const value = { type: "string" };
  expect(resolve(value)).toBe(value);
});

test("a reference into the void is an error that names it", () => {
  expect(() => resolve({ $ref: "#/components/schemas/Nothing" })).toThrow(
    new RangeError("Nothing at #/components/schemas/Nothing in the contract"),
  );
});
