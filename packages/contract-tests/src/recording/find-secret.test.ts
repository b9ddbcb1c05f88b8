import { expect, it } from "vitest";
import { findSecret, isSecret } from "./find-secret.ts";

const tail = "0123456789abcdefghijklmnopqrstuvwxy";

it.each([
  ["a key in a text", { a: ["use sk-0123456789abcdefghij now"] }, "/a/0"],
  ["a key in a name", { a: { "sk-0123456789abcdefghij": 1 } }, "/a"],
  ["a bearer token in an echoed header", { error: { message: "got Authorization: Bearer abc" } }, "/error/message"],
  ["a web token", { t: "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.abc-_1" }, "/t"],
  ["a key on its own", "sk-proj-0123456789abcdef", ""],
])("finds %s", (_, value, pointer) => {
  expect(findSecret(value)).toBe(pointer);
});

it.each([
  `SK-${tail}`,
  `key_sk-${tail}`,
  `https://h/?q=sk%2D${tail}`,
  `AIza${tail}`,
  `hf_${tail}`,
  `xai-${tail}`,
  "Authorization: Basic dXNlcjpwYXNz",
  `Bearer [redacted]${tail}`,
  "t_ew0KICJhbGciOiJI.ew0KICJzdWIiOiIx.sig-1",
  "Bearer\tabc",
  "https://u:hunter2@h/x",
  "https://:hunter2@h",
  "https://h/x?token=hunter2",
  "https://h/x?a=1&access_token=hunter2",
  "https://h/x?api_key=[redacted]hunter2",
  "https://h/x?Key=hunter2",
])("takes %s for a secret", (text) => {
  expect(isSecret(text)).toBe(true);
});

it.each([
  ["a redacted header", { authorization: "Bearer [redacted]" }],
  ["a redacted header quoted as JSON", '{"authorization":"Bearer [redacted]"}'],
  ["a redacted address", "https://u:[redacted]@h/x?token=[redacted]&n=1"],
  ["a word that ends like a key begins", { text: "task-0123456789abcdefghij" }],
  ["a short name", { model: "sk-1" }],
  ["the word basic", "Basic information: see below"],
  ["a port and an address of mail", "https://h:8080/mail/a@b"],
  ["numbers and null", [1, null, true]],
])("leaves %s alone", (_, value) => {
  expect(findSecret(value)).toBeUndefined();
});
