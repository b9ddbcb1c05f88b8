import { expect, it } from "vitest";
import { findKnown } from "./known-secrets.ts";
import { mergeSpans, replaceSpans } from "./span.ts";

const secret = "Zx81QwLm04Ty77KdPv29RbNc5";
const known = findKnown([secret, "chat.completion", "1787150119", "17-87-15-01"]);

function redact(text: string): string {
  return replaceSpans(text, mergeSpans(known(text)));
}

it.each([
  ["its first signs", `key ${secret.slice(0, 12)}...`, "key [redacted]..."],
  ["its last signs", `ends with ${secret.slice(-8)}.`, "ends with [redacted]."],
  ["both with stars between them", `${secret.slice(0, 9)}****${secret.slice(-9)}`, "[redacted]****[redacted]"],
  ["both with an ellipsis", `${secret.slice(0, 9)}…${secret.slice(-9)}`, "[redacted]…[redacted]"],
  ["a line break in it", `a ${secret.slice(0, 5)}\n  ${secret.slice(5)}\nb`, "a [redacted]\nb"],
  ["an escaped line break in it", `a ${secret.slice(0, 5)}\\n${secret.slice(5)}`, "a [redacted]"],
  ["spaces in it", secret.match(/.{1,4}/g)?.join(" ") ?? "", "[redacted]"],
  ["signs without a width", [...secret].join("\u200b"), "[redacted]"],
  ["wider units", [...secret].join("\0"), "[redacted]"],
  ["escapes of JavaScript", [...secret].map((sign) => `\\x${sign.charCodeAt(0).toString(16)}`).join(""), "[redacted]"],
  ["escapes with braces", [...secret].map((sign) => `\\u{${sign.charCodeAt(0).toString(16)}}`).join(""), "[redacted]"],
  ["hexadecimal digits apart", Buffer.from(secret).toString("hex").match(/../g)?.join(" ") ?? "", "[redacted]"],
  ["base64 twice", Buffer.from(Buffer.from(`k: ${secret}`).toString("base64")).toString("base64"), "[redacted]"],
  ["base64 of a part", Buffer.from(`key ${secret.slice(0, 9)}`).toString("base64"), "[redacted]"],
])("finds a secret with %s", (_, text, expected) => {
  expect(redact(text)).toBe(expected);
});

it.each([
  ["the words of the contract", "chat.completion.chunk", "[redacted].chunk"],
  ["a part that is a word of the contract", "completion", "completion"],
  ["all of a number", "at 1787150119", "at [redacted]"],
  ["a part of a number", "at 17871501", "at 17871501"],
  ["fewer signs than eight", secret.slice(0, 7), secret.slice(0, 7)],
])("makes of %s what only all of it tells", (_, text, expected) => {
  expect(redact(text)).toBe(expected);
});

it.each(["", "=", "a=", "ab="])("finds all of a secret that begins as another does behind %j", (word) => {
  const secrets = ["Qm4vT8zLpJ3kAAA", "Qm4vT8zLpJ3kxyz"];
  const find = findKnown(secrets);
  for (const one of secrets) {
    const text = `${word}${one}, b`;
    expect(replaceSpans(text, mergeSpans(find(text)))).toBe(`${word}[redacted], b`);
  }
});
