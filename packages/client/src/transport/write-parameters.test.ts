import { expect, test } from "vitest";
import { InvalidArgumentError } from "../errors/invalid-argument-error.ts";
import { writePath, writeQuery } from "./write-parameters.ts";

const template = "/v1/videos/{task_id}/content";

test.each([{}, { task_id: "" }, { task_id: "." }, { task_id: ".." }])(
  "refuses %j, which would address another operation",
  (values) => {
    expect(() => writePath(template, values)).toThrow(InvalidArgumentError);
    expect(() => writePath(template, values)).toThrow(/path\.task_id/);
  },
);

test.each([
  ["7", "7"],
  ["🐈", "%F0%9F%90%88"],
  ["...", "..."],
  ["../etc", "..%2Fetc"],
  ["a/b?c", "a%2Fb%3Fc"],
  ["{task_id}$&", "%7Btask_id%7D%24%26"],
])("writes %j in one piece", (task_id, written) => {
  expect(writePath(template, { task_id })).toBe(`/v1/videos/${written}/content`);
});

test.each([
  [
    { async: "true", webhook: "https://me.example/?a=1&b=2" },
    "async=true&webhook=https%3A%2F%2Fme.example%2F%3Fa%3D1%26b%3D2",
  ],
  [{ n: 2, safe: false, empty: "" }, "n=2&safe=false&empty="],
  [{ tag: ["a b", "c"], none: [], mask: null, user: undefined }, "tag=a%20b&tag=c"],
  [{}, ""],
])("writes the query %j", (values, written) => {
  expect(writeQuery(values)).toBe(written);
});
