import { expect, it } from "vitest";
import { lostShape } from "./lost-shape.ts";
import { sentenceOf } from "./walk-problem.ts";

const expected = { id: "1", usage: { total: 3 }, data: [{ url: "a" }, { url: "b" }], note: null };

it("lets values differ, and more be there", () => {
  const actual = { id: "2", usage: { total: 9, cached: 1 }, data: [{ url: "c", size: 1 }], note: null, extra: [] };
  expect(lostShape(expected, actual)).toEqual([]);
  expect(lostShape(expected, { ...actual, note: {} })).toEqual([]);
});

it.each([
  ["a property", { ...expected, id: undefined }, "/id should be string, is undefined"],
  ["the kind of a property", { ...expected, usage: { total: "3" } }, "/usage/total should be number, is string"],
  ["all items", { ...expected, data: [] }, "/data/0 should be object, is undefined"],
  ["a property of the items", { ...expected, data: [{}] }, "/data/0/url should be string, is undefined"],
  ["the list itself", { ...expected, data: {} }, "/data should be array, is object"],
  ["a property that was null", { ...expected, note: undefined }, "/note should be null, is undefined"],
])("says that %s was lost", (_, actual, problem) => {
  expect(lostShape(expected, actual).map(sentenceOf)).toEqual([problem]);
});
