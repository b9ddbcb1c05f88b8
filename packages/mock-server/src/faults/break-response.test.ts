import { expect, test } from "vitest";
import type { ResponseValue } from "../behaviours/values.ts";
import { createTestClock } from "../clock/test-clock.ts";
import { breakResponse } from "./break-response.ts";
import { parseFaultRules } from "./parse-fault-rules.ts";

const json: ResponseValue = { status: 200, headers: { "content-type": "application/json" }, body: '{"a":"12345678"}' };
const events: ResponseValue = {
  status: 200,
  headers: { "content-type": "text/event-stream" },
  body: ["data: 1\n\n", "data: 2\n\n", "data: 3\n\n", "data: 4\n\n"].map((data, index) => ({ at: index * 10, data })),
};

function start() {
  const clock = createTestClock();
  const leaving = new AbortController();
  const broken = (response: ResponseValue, rules: string) =>
    breakResponse(
      response,
      parseFaultRules(rules).map(({ fault }) => fault),
      { clock, signal: leaving.signal },
    );
  return { clock, leaving, broken };
}

/** The text of a body, and how it ended. */
async function read({ body }: ResponseValue): Promise<{ readonly text: string; readonly error?: string }> {
  if (typeof body === "string") return { text: body };
  const pieces: string[] = [];
  try {
    // Bodies here are texts or streams.
    for await (const { data } of body as AsyncIterable<{ data: string | Uint8Array }>) {
      pieces.push(typeof data === "string" ? data : new TextDecoder().decode(data));
    }
    return { text: pieces.join("") };
  } catch (error) {
    return { text: pieces.join(""), error: error instanceof Error ? error.name : "" };
  }
}

test.each([
  ["reset", events, "", "ConnectionResetError"],
  ["reset=2", events, "data: 1\n\ndata: 2\n\n", "ConnectionResetError"],
  ["reset=1", json, '{"a":"12', "ConnectionResetError"],
  ["cut=1", events, "data: 1\n\n", undefined],
  ["malformed-event", events, 'data: 1\n\ndata: {"id":"chatcm\n\ndata: 2\n\ndata: 3\n\ndata: 4\n\n', undefined],
  ["truncated-json", json, '{"a":"12', undefined],
])("%s", async (rule, response, text, error) => {
  const broken = await start().broken(response, rule);
  expect(await read(broken)).toEqual({ text, ...(error && { error }) });
  expect(broken.headers["x-mock-faults"]).toBe(rule.split("=")[0]);
});

test.each([
  ["cut", json],
  ["malformed-event", json],
  ["truncated-json", events],
])("%s says nothing to an answer of another kind, which is left alone", async (rule, response) => {
  expect(await start().broken(response, rule)).toBe(response);
});

test("stall gives so many pieces, then nothing until the client leaves", async () => {
  const { leaving, broken } = start();
  const pieces: string[] = [];
  let ended = false;
  const reading = (async () => {
    // The body of a stall is a stream.
    const { body } = (await broken(events, "stall=2")) as { body: AsyncIterable<{ data: string }> };
    for await (const { data } of body) pieces.push(data);
    ended = true;
  })();
  await new Promise((resolve) => setImmediate(resolve));
  expect([pieces, ended]).toEqual([["data: 1\n\n", "data: 2\n\n"], false]);
  leaving.abort();
  await reading;
  expect(ended).toBe(true);
});

test.each([
  ["slow-headers", 5_000],
  ["slow-headers=20", 20],
])("%s waits on the clock", async (rule, milliseconds) => {
  const { clock, broken } = start();
  let answered = false;
  broken(json, rule).then(() => {
    answered = true;
  });
  await clock.advance(milliseconds - 1);
  expect(answered).toBe(false);
  await clock.advance(1);
  expect(answered).toBe(true);
});

test("several happen together, and are all named", async () => {
  const { headers, body } = await start().broken(json, "truncated-json, wrong-content-type=text/plain, task-failure");
  expect(headers).toEqual({
    "content-type": "text/plain",
    "x-mock-faults": "truncated-json, wrong-content-type, task-failure",
  });
  expect(body).toBe('{"a":"12');
});
