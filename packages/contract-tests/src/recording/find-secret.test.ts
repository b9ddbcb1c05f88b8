import { expect, it } from "vitest";
import { findSecret } from "./find-secret.ts";

it.each([
  ["a key in a text", { a: ["use sk-0123456789abcdefghij now"] }, "/a/0"],
  ["a key in a name", { "sk-0123456789abcdefghij": 1 }, "/sk-0123456789abcdefghij"],
  ["a bearer token in an echoed header", { error: { message: "got Authorization: Bearer abc" } }, "/error/message"],
  ["a web token", { t: "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.abc-_1" }, "/t"],
  ["a key on its own", "sk-proj-0123456789abcdef", ""],
])("finds %s", (_, value, pointer) => {
  expect(findSecret(value)).toBe(pointer);
});

it.each([
  ["a redacted header", { authorization: "Bearer [redacted]" }],
  ["a word that ends like a key begins", { text: "task-0123456789abcdefghij" }],
  ["a short name", { model: "sk-1" }],
  ["numbers and null", [1, null, true]],
])("leaves %s alone", (_, value) => {
  expect(findSecret(value)).toBeUndefined();
});
