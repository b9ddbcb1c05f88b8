import OpenAI from "openai";
import { expect, onTestFinished, test } from "vitest";
import { createMockFetch, createMockServer, createTestClock, type MockFetchOptions } from "../src/index.ts";
import { drawing, editForm, key, turn } from "./mock.ts";

const base = "https://gateway.test";
const chat = `${base}/v1/chat/completions`;

/** A mock without a socket, which writes streams at once unless told otherwise. */
function startFetch(options: MockFetchOptions = {}) {
  const mock = createMockFetch({ ttft: 0, tps: 0, ...options });
  onTestFinished(() => mock.close());
  return mock;
}

function posted(body: unknown, init: RequestInit = {}): RequestInit {
  const headers = { ...key, "content-type": "application/json", ...init.headers };
  return { method: "POST", body: JSON.stringify(body), ...init, headers };
}

test.each([turn, { ...turn, stream: true }])("it gives the words that the server gives to %j", async (body) => {
  const clock = createTestClock();
  await using server = await createMockServer({ ttft: 0, tps: 0, clock });
  const overSocket = await fetch(`${server.url}/v1/chat/completions`, posted(body));
  const inProcess = await startFetch({ clock })(chat, posted(body));
  expect(await inProcess.text()).toBe(await overSocket.text());
  expect(inProcess.headers.get("content-type")).toBe(overSocket.headers.get("content-type"));
});

test("the openai package chats and streams through it", async () => {
  const client = new OpenAI({ apiKey: "key", baseURL: `${base}/v1`, fetch: startFetch() });
  const messages = [{ role: "user" as const, content: "Name a colour" }];
  const whole = await client.chat.completions.create({ model: "gpt-4o", messages });
  const stream = await client.chat.completions.create({ model: "gpt-4o", messages, stream: true });
  const deltas: string[] = [];
  for await (const { choices } of stream) deltas.push(choices[0]?.delta.content ?? "");
  expect(deltas.length).toBeGreaterThan(3);
  expect(deltas.join("")).toBe(whole.choices[0]?.message.content);
});

test("a stream comes at the pace of its clock", async () => {
  const clock = createTestClock();
  const mock = startFetch({ clock, ttft: 100, tps: 10 });
  let response: Response | undefined;
  const asked = mock(chat, posted({ ...turn, stream: true })).then((answer) => {
    response = answer;
    return answer;
  });
  await clock.advance(99);
  expect(response).toBeUndefined();
  await clock.advance(60_000);
  expect((await (await asked).text()).trimEnd().endsWith("data: [DONE]")).toBe(true);
});

test("a request is called off before its answer, and in the middle of it", async () => {
  const clock = createTestClock();
  const mock = startFetch({ clock, tps: 1 });
  const early = new AbortController();
  const stalled = posted(turn, { signal: early.signal, headers: { "x-mock-fault": "slow-headers=60000" } });
  const never = mock(chat, stalled);
  early.abort(new Error("too slow"));
  await expect(never).rejects.toThrow("too slow");

  const late = new AbortController();
  const { body } = await mock(chat, posted({ ...turn, stream: true }, { signal: late.signal }));
  const reader = body?.getReader();
  await reader?.read();
  late.abort(new Error("enough"));
  await expect(reader?.read().then(() => reader.read())).rejects.toThrow("enough");
  await expect(mock(chat, posted(turn, { signal: AbortSignal.abort(new Error("no")) }))).rejects.toThrow("no");
});

test("a reader that leaves ends the stream, which the journal shows", async () => {
  const mock = startFetch({ clock: createTestClock(), tps: 1 });
  const { body } = await mock(chat, posted({ ...turn, stream: true }));
  await body?.cancel();
  const journal = await mock(`${base}/__mock/requests`);
  expect(await journal.json()).toMatchObject({ requests: [{ response: { end: "left" } }] });
});

test.each([
  ["reset", "fetch failed"],
  ["reset=1", "terminated"],
])("%s breaks as a lost connection does: %s", async (fault, message) => {
  const mock = startFetch();
  const asked = mock(chat, posted({ ...turn, stream: true }, { headers: { "x-mock-fault": fault } }));
  const read = asked.then((response) => response.text());
  await expect(read).rejects.toThrow(new TypeError(message));
});

test("a task ends on its own clock, and its picture loads from the same mock alone", async () => {
  const mock = startFetch();
  const other = startFetch();
  const submitted = await mock(`${base}/v1/images/generations?async=true`, posted(drawing));
  const { task_id } = (await submitted.json()) as { readonly task_id: string };
  await mock(`${base}/__mock/clock/advance`, posted({ milliseconds: 3_600_000 }));
  const address = `${base}/v1/images/tasks/${task_id}`;
  const done = (await (await mock(address, { headers: key })).json()) as { readonly data: { readonly status: string } };
  expect(done).toMatchObject({ data: { status: "SUCCESS" } });
  const [picture = ""] = /https:[^"]+\.png/.exec(JSON.stringify(done)) ?? [];
  expect(new URL(picture).origin).toBe(base);
  expect((await mock(picture)).headers.get("content-type")).toBe("image/png");
  expect((await other(address, { headers: key })).status).toBe(400);
});

test("it reads forms and requests, and answers HEAD and preflights without a body", async () => {
  const mock = startFetch();
  const edited = await mock(new Request(`${base}/v1/images/edits`, { method: "POST", headers: key, body: editForm() }));
  expect(edited.status).toBe(200);
  const head = await mock(`${base}/media/audio/1/a.mp3`, { method: "HEAD" });
  expect([head.status, head.body]).toEqual([200, null]);
  expect((await mock(chat, { method: "OPTIONS" })).status).toBe(204);
});

test("a body above the limit is refused", async () => {
  const response = await startFetch({ maxBody: 20 })(chat, posted(turn));
  expect(response.status).toBe(413);
});

test.each([
  { store: "file:tasks.json" },
  { scenarios: ["scenarios"] },
  { contract: "contract.yaml" },
  { port: 4010 },
  { log: "json" },
])("%j, which only a server has, is refused", (options) => {
  const [option = ""] = Object.keys(options);
  const refusal = expect.objectContaining({ name: "OptionRefusedError", option });
  // What a caller without a compiler may hand over.
  expect(() => createMockFetch(options as MockFetchOptions)).toThrow(refusal);
  expect(() => startFetch({ [option]: undefined })).not.toThrow();
});
