import { expect, test } from "vitest";
import { listOf, rejectionOf } from "../../test/support/client.ts";
import { exchangeOf } from "../../test/support/exchange.ts";
import { createStream } from "./create-stream.ts";
import type { Stream } from "./stream.ts";
import { openSource } from "./stream-source.ts";

const hello = { choices: [{ index: 0, delta: { content: "Hello" }, finish_reason: null }] };
const stop = { choices: [{ index: 0, delta: {}, finish_reason: "stop" }] };
const usage = { choices: [], usage: { total_tokens: 3 } };
const failure = { error: { message: "out of tokens (request id: 20261122)", type: "upstream_error", code: "quota" } };

function streamOf(text: string): Stream<unknown> {
  return createStream(openSource(exchangeOf(new Response(text))));
}

function chunksOf(...events: unknown[]): Stream<unknown> {
  const text = events.map((event) => `data: ${typeof event === "string" ? event : JSON.stringify(event)}\n\n`).join("");
  return streamOf(text);
}

test.each([
  ["[DONE]", [hello, "[DONE]"], [hello]],
  ["a finish_reason", [hello, stop, usage], [hello, stop, usage]],
  ["[DONE], past events without data", ["", hello, " ", "[DONE]"], [hello]],
  ["[DONE], whatever comes after it", [hello, "[DONE]", hello], [hello]],
])("a stream is complete with %s", async (_, events, expected) => {
  expect(await listOf(chunksOf(...events))).toEqual(expected);
});

test.each([
  ["without an end", [hello], { name: "IncompleteStreamError" }],
  ["without anything", [], { name: "IncompleteStreamError" }],
  ["with an event that is no JSON", ["{"], { name: "StreamError" }],
  ["with an event that is no object", [null], { name: "StreamError" }],
  [
    "with an error of its own",
    [hello, failure],
    { name: "ApiError", status: 200, type: "upstream_error", code: "quota", requestId: "20261122", body: failure },
  ],
  ["with an error in its last chunk", [{ ...stop, error: { message: "cut" } }], { name: "ApiError" }],
])("a stream %s throws", async (_, events, expected) => {
  expect(await rejectionOf(listOf(chunksOf(...events)))).toMatchObject(expected);
});

test("what came before the error of a stream is read first", async () => {
  const stream = chunksOf(hello, failure)[Symbol.asyncIterator]();
  expect(await stream.next()).toEqual({ value: hello, done: false });
  await expect(stream.next()).rejects.toThrow("reported an error in its stream: out of tokens");
});

test.each([
  ['{"message":"boom","type":"x"}', { message: expect.stringContaining("boom"), type: "x" }],
  ['{"error":{"message":"boom"}}', { message: expect.stringContaining("boom") }],
  ["boom", { message: expect.stringContaining("boom"), body: "boom" }],
  ["", { message: expect.stringContaining("no message") }],
])("an event named error is an ApiError with the data %j", async (data, facts) => {
  const error = await rejectionOf(listOf(streamOf(`event: error\ndata: ${data}\n\ndata: [DONE]\n\n`)));
  expect(error).toMatchObject({ name: "ApiError", status: 200, ...facts });
});
