import fc from "fast-check";
import { expect, test } from "vitest";
import { splitEvents } from "./split-events.ts";

function texts(stream: string): readonly string[] {
  return splitEvents(Buffer.from(stream)).map(({ bytes }) => Buffer.from(bytes).toString());
}

test("a stream has a piece for each event, whatever ends its lines", () => {
  const events = ['data: {"a":"猫"}\r\n\r\n', ": pause\n\n", "data: 1\r\r", "data: [DONE]\n\n"];
  expect(texts(events.join(""))).toEqual(events);
});

test("no byte of a stream is lost, and all of it comes at once", () => {
  const line = fc.constantFrom("data: x", ": y", "", "é", "\n", "\r\n", "\r");
  fc.assert(
    fc.property(fc.array(line), (lines) => {
      expect(texts(lines.join("")).join("")).toBe(lines.join(""));
      expect(splitEvents(Buffer.from(lines.join(""))).filter(({ t }) => t !== 0)).toEqual([]);
    }),
  );
});
