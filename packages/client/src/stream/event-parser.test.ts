import { createParser } from "eventsource-parser";
import fc from "fast-check";
import { expect, test } from "vitest";
import { StreamError } from "../errors/stream-error.ts";
import { createEventParser, type ServerSentEvent } from "./event-parser.ts";

function eventsOf(...pieces: string[]): ServerSentEvent[] {
  const events: ServerSentEvent[] = [];
  const feed = createEventParser((event) => events.push(event));
  for (const piece of pieces) feed(piece);
  return events;
}

function dataOf(...pieces: string[]): string[] {
  return eventsOf(...pieces).map(({ data }) => data);
}

/** The same as pieces of so many characters. */
function cut(text: string, length: number): string[] {
  return Array.from({ length: Math.ceil(text.length / length) }, (_, i) => text.slice(i * length, (i + 1) * length));
}

test.each([
  ["data", "data: a\n\n", [{ data: "a", name: "" }]],
  ["data over several lines", "data: a\ndata: b\ndata:\ndata\n\n", [{ data: "a\nb\n\n", name: "" }]],
  [
    "data without the space, or with one more",
    "data:a\n\ndata:  b\n\n",
    [
      { data: "a", name: "" },
      { data: " b", name: "" },
    ],
  ],
  [
    "a name, for one event only",
    "event: error\ndata: a\n\ndata: b\n\n",
    [
      { data: "a", name: "error" },
      { data: "b", name: "" },
    ],
  ],
  ["comments and fields of no concern", ": PING\nid: 1\nretry: 10\nnonsense\ndata: a\n\n", [{ data: "a", name: "" }]],
  ["no event without data", "event: a\n\n\n\n: b\n\n", []],
  ["no event without the empty line behind it", "data: a\n", []],
])("reads %s", (_, text, expected) => {
  expect(eventsOf(text)).toEqual(expected);
});

test("tells an event with its last character, whatever ends the lines", () => {
  expect(dataOf("data: a\r\r")).toEqual(["a"]);
  expect(dataOf("data: a\r\n\r")).toEqual(["a"]);
  expect(dataOf("data: a\r\n\r", "\ndata: b\n\n")).toEqual(["a", "b"]);
  expect(dataOf("data: a\r", "", "\ndata: b\n\n")).toEqual(["a\nb"]);
});

const line = fc.oneof(
  fc.constantFrom("", "data", "data: {}", "data:x", "event: error", ": comment", "id: 1", "data: 你好 🐈", "retry: 1"),
  fc.string({ unit: fc.constantFrom("data", ":", " ", "e", "\uFEFF") }),
);

test("reads at every cut what a reader of another make reads", () => {
  fc.assert(
    fc.property(fc.array(line), fc.constantFrom("\n", "\r\n", "\r"), (lines, lineBreak) => {
      // The other reader waits behind a CR for what comes next.
      const text = `${[": start", ...lines, "", ""].join(lineBreak)}:`;
      const expected: string[] = [];
      createParser({ onEvent: ({ data }) => expected.push(data) }).feed(text);
      expect(dataOf(text)).toEqual(expected);
      for (let place = 0; place <= text.length; place++) {
        expect(dataOf(text.slice(0, place), text.slice(place))).toEqual(expected);
      }
      expect(dataOf(...text)).toEqual(expected);
    }),
  );
});

test("reads one event of 4 MB in pieces as small as those of a network", () => {
  const data = "x".repeat(4e6);
  expect(dataOf(...cut(`data: ${data}\n\n`, 1400))).toEqual([data]);
});

test("refuses an event that is too large, but not before those in front of it are told", () => {
  const events: string[] = [];
  const feed = createEventParser(({ data }) => events.push(data));
  feed(`data: a\n\ndata: ${"x".repeat(64 * 1024 * 1024)}`);
  expect(events).toEqual(["a"]);
  expect(() => feed("x")).toThrow(StreamError);
});

test("refuses an event of too many lines", () => {
  const feed = createEventParser(() => undefined);
  const lines = `data: ${"x".repeat(1024 * 1024)}\n`;
  for (let count = 0; count < 64; count++) feed(lines);
  expect(() => feed("\n")).toThrow(StreamError);
});
