import { expect, it } from "vitest";
import { count } from "./count.ts";

it("names one thing in the singular, and any other number in the plural", () => {
  expect([0, 1, 2].map((amount) => count(amount, "call"))).toEqual(["0 calls", "1 call", "2 calls"]);
  expect([1, 2].map((amount) => count(amount, "entry", "entries"))).toEqual(["1 entry", "2 entries"]);
});
