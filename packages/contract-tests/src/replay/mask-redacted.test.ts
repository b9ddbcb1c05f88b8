import { expect, it } from "vitest";
import { maskRedacted } from "./mask-redacted.ts";

it.each([
  ["a whole text", { user: "u-1" }, { user: "[redacted]" }],
  ["a number", { phone: 13800138000 }, { phone: "[redacted]" }],
  ["the middle of a text", ["key sk-1.\nmore"], ["key [redacted].\nmore"]],
  ["several stretches", "a x b y c", "a [redacted] b [redacted] c"],
])("lets %s be what it was before redaction", (_, received, recorded) => {
  expect(maskRedacted(received, recorded)).toEqual(recorded);
});

it.each([
  ["what stands around it", "key sk-1?", "key [redacted]."],
  ["what is no text", { user: { id: 1 } }, { user: "[redacted]" }],
  ["what was never redacted", { model: "b" }, { model: "a" }],
  ["what was not recorded", { more: "x" }, {}],
  ["signs that mean something in patterns", "a+b sk", "aab [redacted]"],
])("tells %s apart", (_, received, recorded) => {
  expect(maskRedacted(received, recorded)).toEqual(received);
});
