import fc from "fast-check";
import { expect, test } from "vitest";
import { listOf } from "../../test/support/client.ts";
import { bodyOf, exchangeOf } from "../../test/support/exchange.ts";
import { StreamError } from "../errors/stream-error.ts";
import { readEvents } from "./read-events.ts";

async function eventsOf(pieces: Iterable<Uint8Array>): Promise<string[]> {
  const events = await listOf(readEvents(exchangeOf(new Response(bodyOf(pieces)))));
  return events.map(({ data }) => data);
}

function* cut(bytes: Uint8Array, places: readonly number[]): Generator<Uint8Array> {
  const sorted = [0, ...places.map((place) => place % (bytes.length + 1)).sort((a, b) => a - b), bytes.length];
  for (const [index, start] of sorted.entries()) yield bytes.subarray(start, sorted[index + 1]);
}

const lineBreaks = ["\n", "\r\n", "\r"];

/** Streams with a byte order mark, comments, other fields, data over several lines and letters of several bytes. */
const stream = fc.record({
  mark: fc.constantFrom("", "\uFEFF"),
  events: fc.array(fc.array(fc.constantFrom("", "{}", "[DONE]", "你好", "🐈 data: x", ": y"), { minLength: 1 })),
  lineBreak: fc.constantFrom(...lineBreaks),
  cuts: fc.array(fc.nat(), { maxLength: 40 }),
});

test("reads the same events wherever the bytes are cut", async () => {
  await fc.assert(
    fc.asyncProperty(stream, async ({ mark, events, lineBreak, cuts }) => {
      const lines = events.flatMap((event) => [": comment", "id: 1", ...event.map((line) => `data: ${line}`), "", ""]);
      const bytes = new TextEncoder().encode(mark + lines.join(lineBreak));
      expect(await eventsOf(cut(bytes, cuts))).toEqual(events.map((event) => event.join("\n")));
    }),
  );
});

test.each(["\n", "\r\n"])("counts the last event where the empty line after it is missing (%j)", async (lineBreak) => {
  const text = `data: 1${lineBreak}${lineBreak}data: [DONE]${lineBreak}`;
  expect(await eventsOf([new TextEncoder().encode(text)])).toEqual(["1", "[DONE]"]);
});

test("leaves out an event that is cut off in the middle of its line", async () => {
  expect(await eventsOf([new TextEncoder().encode('data: 1\n\ndata: {"a')])).toEqual(["1"]);
});

test("reads one event of 4 MB that arrives in the pieces of a network", async () => {
  const bytes = new TextEncoder().encode(`data: ${"x".repeat(4e6)}\n\n`);
  const pieces = Array.from({ length: Math.ceil(bytes.length / 1400) }, (_, i) =>
    bytes.subarray(i * 1400, (i + 1) * 1400),
  );
  expect((await eventsOf(pieces)).map((data) => data.length)).toEqual([4e6]);
});

test("refuses an event that is too large, and closes the body", async () => {
  let closed = false;
  const piece = new TextEncoder().encode("data: ".padEnd(1024 * 1024, "x"));
  let pieces = 70;
  const body = new ReadableStream<Uint8Array>({
    pull: (controller) => (pieces-- > 0 ? controller.enqueue(piece) : controller.close()),
    cancel: () => {
      closed = true;
    },
  });
  await expect(listOf(readEvents(exchangeOf(new Response(body))))).rejects.toThrow(StreamError);
  expect(closed).toBe(true);
});
