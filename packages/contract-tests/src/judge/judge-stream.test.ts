import { expect, it } from "vitest";
import { judgeBody } from "./judge-body.ts";

const chunk = {
  id: "1",
  object: "chat.completion.chunk",
  created: 1,
  choices: [{ index: 0, delta: { content: "a" } }],
};

function judge(...lines: readonly string[]) {
  const body = lines.map((line) => `${line}\n\n`).join("");
  return judgeBody({ operationId: "createChatCompletion", status: 200, mediaType: "text/event-stream", body });
}

const good = `data: ${JSON.stringify(chunk)}`;
const error = 'data: {"error":{"message":"saturated","code":"busy"}}';

it.each([
  ["events and an end", [good, good, "data: [DONE]"]],
  ["a stream without its end, as some hosts send it", [good, good]],
  ["comments between events", [": keep-alive", good, ": ping", "data: [DONE]"]],
  ["an error after some events", [good, error]],
  ["events with names and ids", [`event: chunk\nid: 7\n${good}`]],
])("accepts %s", (_, lines) => {
  expect(judge(...lines)).toEqual({ ok: true, problems: [] });
});

it.each([
  [
    "an event of a wrong type",
    [good, 'data: {"id":"1","object":"chat.completion.chunk","created":"now","choices":[]}'],
    "/1/created",
    'must be integer, got "now"',
  ],
  [
    "an event whose role is another",
    [`data: ${JSON.stringify({ ...chunk, choices: [{ index: 0, delta: { role: "user" } }] })}`],
    "/0/choices/0/delta/role",
    'must be one of "assistant", "", null, got "user"',
  ],
  ["an event that is not JSON", [good, good, "data: oops"], "/2", "must be JSON or [DONE]"],
  ["an error event without its message", [good, 'data: {"error":{}}'], "/1/error", "must have the property message"],
  ["an event after the end", [good, "data: [DONE]", good], "/1", "nothing may follow [DONE]"],
  ["an end alone", ["data: [DONE]"], "", "must hold at least one event"],
  ["no event at all", [": only a comment"], "", "must hold at least one event"],
])("refuses %s", (_, lines, pointer, reason) => {
  const { ok, problems } = judge(...lines);
  expect(ok).toBe(false);
  expect(problems).toContainEqual(expect.objectContaining({ pointer, reason: expect.stringContaining(reason) }));
});

it("judges the last event of a stream that breaks off without an empty line", () => {
  const body = `${good}\n\ndata: {"id":5`;
  const kind = { operationId: "createChatCompletion", status: 200, mediaType: "text/event-stream; charset=utf-8" };
  expect(judgeBody({ ...kind, body }).problems[0]?.pointer).toBe("/1");
});

it("judges a list of events that are parsed already", () => {
  const kind = { operationId: "createChatCompletion", status: 200, mediaType: "text/event-stream" };
  expect(judgeBody({ ...kind, body: [chunk] }).ok).toBe(true);
  expect(judgeBody({ ...kind, body: [chunk, { ...chunk, id: 1 }] }).problems[0]?.pointer).toBe("/1/id");
  expect(() => judgeBody({ ...kind, body: chunk })).toThrow(TypeError);
});
