import { expect, test } from "vitest";
import type { ResponseValue } from "../behaviours/values.ts";
import { createTestClock } from "../clock/test-clock.ts";
import type { LogEvent } from "../log/log-event.ts";
import { finishResponse } from "./finish-response.ts";
import type { Ending } from "./record-exchange.ts";

function finish(response: ResponseValue, method = "GET") {
  const log: LogEvent[] = [];
  const seen = { ends: [] as Ending[], pieces: [] as unknown[] };
  const clock = createTestClock();
  const leaving = new AbortController();
  const onPiece = (data: unknown) => void seen.pieces.push(data);
  const onEnd = (ending: Ending) => void seen.ends.push(ending);
  const finishing = { clock, signal: leaving.signal, log: (event: LogEvent) => log.push(event), onPiece, onEnd };
  return { answer: finishResponse(method, response, finishing), log, seen, clock, leaving };
}

/** The pieces of a stream, and the error it ended with. */
async function drain(body: unknown) {
  const pieces: unknown[] = [];
  try {
    // Only streams are drained here.
    for await (const piece of body as AsyncIterable<unknown>) pieces.push(piece);
  } catch (error) {
    return { pieces, error };
  }
  return { pieces };
}

const plain = { status: 200, headers: {} };

test("a whole body has its length in bytes", () => {
  const { answer, seen } = finish({ ...plain, body: "猫" });
  expect(answer.headers).toEqual({ "content-length": "3" });
  expect(answer.body).toEqual(new TextEncoder().encode("猫"));
  expect(seen).toEqual({ ends: ["complete"], pieces: ["猫"] });
});

test("HEAD has the length of what it leaves out", () => {
  const { answer } = finish({ ...plain, body: "猫" }, "HEAD");
  expect(answer).toMatchObject({ headers: { "content-length": "3" }, body: "" });
});

test("an answer without content has no length", () => {
  expect(finish({ status: 204, headers: {}, body: "" }).answer.headers).not.toHaveProperty("content-length");
});

test("a stream gives its pieces when they are due, and ends once", async () => {
  const { answer, clock, seen } = finish({
    ...plain,
    body: [
      { at: 0, data: "a" },
      { at: 500, data: "b" },
    ],
  });
  const drained = drain(answer.body);
  await clock.advance(499);
  expect(seen.ends).toEqual([]);
  await clock.advance(1);
  expect(await drained).toEqual({ pieces: ["a", "b"] });
  expect(seen).toEqual({ ends: ["complete"], pieces: ["a", "b"] });
});

test("a stream ends when the client leaves", async () => {
  const { answer, clock, seen, leaving } = finish({
    ...plain,
    body: [
      { at: 0, data: "a" },
      { at: 500, data: "b" },
    ],
  });
  const drained = drain(answer.body);
  await clock.advance(1);
  leaving.abort();
  expect(await drained).toEqual({ pieces: ["a"] });
  expect(seen.ends).toEqual(["left"]);
});

test("a stream that fails says so to the log and to the adapter", async () => {
  async function* body() {
    yield { at: 0, data: "a" };
    throw new Error("broken");
  }
  const { answer, log, seen } = finish({ ...plain, body: body() });
  expect(await drain(answer.body)).toEqual({ pieces: ["a"], error: expect.objectContaining({ message: "broken" }) });
  expect(log).toMatchObject([{ event: "failure", message: "broken" }]);
  expect(seen.ends).toEqual(["failed"]);
});
