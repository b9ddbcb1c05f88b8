import { createHaoeeClient } from "@haoee/client";
import { expect, it } from "vitest";
import type { ClientFactory } from "../src/stories/walk-exchanges.ts";
import { type Lie, startLyingMock } from "./support/lying-mock.ts";
import { verifyOne } from "./support/verify-one.ts";

/** A client whose fetch changes what is sent or what comes back. */
function meddling(change: {
  request?: (request: Request) => Promise<Request>;
  text?: (text: string) => string;
}): ClientFactory {
  return (options) =>
    createHaoeeClient({
      ...options,
      async fetch(url, init) {
        const request = new Request(url, init);
        const response = await fetch((await change.request?.(request)) ?? request);
        return change.text ? new Response(change.text(await response.text()), response) : response;
      },
    });
}

const dropEvent = (text: string): string => text.replace(/data: .*?\n\n(?=data: \{)/, "");
const addField = async (request: Request): Promise<Request> =>
  new Request(request, { body: JSON.stringify({ ...((await request.json()) as object), extra: 1 }) });

it.each<[string, string, ClientFactory, RegExp]>([
  ["drops a chunk", "chat-stream", meddling({ text: dropEvent }), /differs from the recording at/],
  [
    "changes an answer",
    "chat",
    meddling({ text: (text) => text.replace("Hello", "Bye") }),
    /differs from the recording at \/choices\/0\/message\/content/,
  ],
  [
    "loses the end of a stream",
    "chat-stream",
    meddling({ text: (text) => text.slice(0, text.length / 2) }),
    /createChatCompletion/,
  ],
  ["adds a field to a request", "chat", meddling({ request: addField }), /the body differs at \/extra/],
  [
    "does not have the operation",
    "chat",
    (options) => ({ ...createHaoeeClient(options), raw: Object.create(null) }),
    /the client has no operation createChatCompletion/,
  ],
])("notices a client that %s", async (_, id, createClient, evidence) => {
  const result = await verifyOne(id, { createClient });
  expect(result.client).toEqual({ ok: false, evidence: expect.stringMatching(evidence) });
  expect(result.recording.ok).toBe(true);
  expect(result.story.ok).toBe(false);
});

it.each<[string, string, Lie, RegExp]>([
  [
    "retypes a field",
    "chat",
    ({ text }) => ({ text: text.replace(/"created":\d+/, '"created":"now"') }),
    /\/created must be integer/,
  ],
  [
    "leaves a documented field out",
    "chat",
    ({ text }) => ({ text: text.replace(/"usage":/, '"use":') }),
    /\/usage should be object, is undefined/,
  ],
  ["answers another status", "text-to-image", () => ({ status: 201 }), /answered 201 in place of 200/],
  ["answers another media type", "chat-stream", () => ({ type: "application/json" }), /createChatCompletion/],
  [
    "breaks an event",
    "chat-stream",
    ({ text }) => ({ text: text.replace('"index":0', '"index":"0"') }),
    /\/0\/choices\/0\/index must be integer/,
  ],
  ["never ends a task", "image-task", () => ({}), /\/data\/data should be object, is null/],
])("notices a mock that %s", async (_, id, lie, evidence) => {
  await using mock = await startLyingMock(lie);
  const result = await verifyOne(id, { mock });
  expect(result.mock).toEqual({ ok: false, evidence: expect.stringMatching(evidence) });
  expect(result.story).toEqual({ ok: false, evidence: "breaks off at mock" });
});
