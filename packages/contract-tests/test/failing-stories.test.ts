import { createHaoeeClient } from "@haoee/client";
import { findEntry } from "@haoee/spec";
import { expect, it } from "vitest";
import { readEntryRecordings } from "../src/stories/entry-recordings.ts";
import type { EntryResult } from "../src/stories/entry-result.ts";
import { startMock } from "../src/stories/start-mock.ts";
import { verifyEntry, type World } from "../src/stories/verify-entry.ts";
import type { ClientFactory } from "../src/stories/walk-exchanges.ts";
import { type Lie, startLyingMock } from "./support/lying-mock.ts";
import { type Editable, temporaryRecordings } from "./support/temporary-recordings.ts";

async function verifyOne(id: string, world: Partial<World> = {}, folder?: string): Promise<EntryResult> {
  const entry = findEntry(id);
  if (!entry) throw new Error(`There is no entry ${id}`);
  const own = readEntryRecordings(folder).get(id) ?? { recordings: [], problems: [] };
  await using mock = await startMock();
  return await verifyEntry(entry, own, { mock, createClient: createHaoeeClient, ...world });
}

function at(recording: Editable, ...steps: readonly string[]): Editable {
  return steps.reduce((place, step) => place[step] ?? {}, recording);
}

it.each<[string, string, string, (recording: Editable) => void, RegExp]>([
  [
    "an answer against the contract",
    "chat",
    "published-answer",
    (r) => delete at(r, "response", "body").object,
    /response: the body must have the property object/,
  ],
  [
    "an event against the contract",
    "chat-stream",
    "event-by-event",
    (r) => Object.assign(at(r, "response", "chunks", "1"), { data: 'data: {"id":1}\n\n' }),
    /response: \/1 must have the property object/,
  ],
  [
    "a request against the contract",
    "text-to-image",
    "two-pictures",
    (r) => Object.assign(at(r, "request", "body"), { n: "two" }),
    /request: \/n must be integer/,
  ],
  [
    "an address of no operation",
    "chat",
    "published-answer",
    (r) => Object.assign(at(r, "request"), { path: "/v1/chat" }),
    /POST \/v1\/chat is not POST \/v1\/chat\/completions/,
  ],
  [
    "an operation the contract does not know",
    "chat",
    "published-answer",
    (r) => Object.assign(r, { operationId: "chat" }),
    /the contract has no such operation/,
  ],
  [
    "a file that is no recording",
    "chat",
    "published-answer",
    (r) => Object.assign(r, { v: 2 }),
    /published-answer\.json: \/v must be 1/,
  ],
])("notices a recording with %s", async (_, id, name, damage, evidence) => {
  using recordings = temporaryRecordings();
  recordings.change(`${id}/${name}.json`, damage);
  const result = await verifyOne(id, {}, recordings.folder);
  expect(result.recording).toEqual({ ok: false, evidence: expect.stringMatching(evidence) });
  expect(result.story.ok).toBe(false);
  expect(result.operations).toEqual([]);
});

it("notices that an entry has no recording", async () => {
  using recordings = temporaryRecordings();
  const result = await verifyOne("chat", {}, `${recordings.folder}/chat`);
  expect(result.recording).toEqual({ ok: false, evidence: "there is no recording" });
  expect(result.story).toEqual({ ok: false, evidence: "breaks off at client, recording" });
});

it("notices that a further operation of the page has no recording", async () => {
  using recordings = temporaryRecordings();
  recordings.remove("image-async/edits-envelope.json");
  const result = await verifyOne("image-async", {}, recordings.folder);
  expect(result.story).toEqual({ ok: false, evidence: "createImageEdit was not called against a recording" });
});

/** A client whose fetch changes what is sent or what comes back. */
function meddling(change: {
  request?: (request: Request) => Promise<Request>;
  text?: (text: string) => string;
}): ClientFactory {
  return (options) =>
    createHaoeeClient({
      ...options,
      async fetch(request) {
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
