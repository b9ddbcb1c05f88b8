import { expect, test } from "vitest";
import { createTestClock } from "../clock/test-clock.ts";
import { pace, type TimedChunk } from "./pace.ts";

const chunks: readonly TimedChunk[] = [
  { at: 0, data: "a" },
  { at: 100, data: "b" },
  { at: 150, data: "c" },
];

async function read(pieces: AsyncIterable<unknown>, seen: (piece: unknown) => void): Promise<void> {
  for await (const piece of pieces) seen(piece);
}

test("each piece comes when it is due, and not before", async () => {
  const clock = createTestClock(1_000);
  const seen: string[] = [];
  const done = read(pace(chunks, clock, new AbortController().signal), (piece) => seen.push(`${piece}${clock.now()}`));
  await clock.advance(99);
  expect(seen).toEqual(["a1000"]);
  await clock.advance(51);
  await done;
  expect(seen).toEqual(["a1000", "b1100", "c1150"]);
});

test("a late reader is not made to wait again", async () => {
  const clock = createTestClock(0);
  const pieces = pace(chunks, clock, new AbortController().signal);
  await pieces.next();
  await clock.advance(500);
  const seen: unknown[] = [];
  await read(pieces, (piece) => seen.push(piece));
  expect(seen).toEqual(["b", "c"]);
  expect(clock.now()).toBe(500);
});

test("it ends in its sleep when nobody reads on, and asks for no further piece", async () => {
  const clock = createTestClock(0);
  const leaving = new AbortController();
  let asked = 0;
  function* counted() {
    for (const chunk of chunks) {
      asked += 1;
      yield chunk;
    }
  }
  const pieces = pace(counted(), clock, leaving.signal);
  await pieces.next();
  const next = pieces.next();
  leaving.abort();
  expect(await next).toEqual({ done: true, value: undefined });
  expect(asked).toBe(2);
});
