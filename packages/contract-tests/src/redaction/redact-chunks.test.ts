import { expect, it } from "vitest";
import { redactChunks } from "./redact-chunks.ts";

const text = "你好 secret 再见";

function pieces(...ends: readonly number[]) {
  const bytes = Buffer.from(text);
  return [0, ...ends].map((start, at) => ({ t: at, bytes: bytes.subarray(start, ends[at]) }));
}

// In bytes the word stands from 7 to 13.
it.each([
  ["within a piece", [4, 15], ["你\ufffd", "\ufffd\ufffd [redacted] \ufffd", "\ufffd\ufffd见"], [0, 1, 2]],
  ["over two pieces", [9], ["你好 [redacted]", " 再见"], [0, 1]],
  ["over a piece of its own", [8, 12], ["你好 [redacted]", " 再见"], [0, 2]],
  ["at the beginning of a piece", [7], ["你好 ", "[redacted] 再见"], [0, 1]],
])("keeps all other split points of a redaction %s", (_, ends, expected, times) => {
  const chunks = redactChunks(pieces(...ends), text, [{ start: 3, end: 9, text: "[redacted]" }]);
  expect(chunks.map(({ bytes }) => Buffer.from(bytes).toString())).toEqual(expected);
  expect(chunks.map(({ t }) => t)).toEqual(times);
  expect(chunks.filter(({ redacted }) => redacted)).toHaveLength(1);
});
