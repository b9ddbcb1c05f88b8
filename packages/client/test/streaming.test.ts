import type { ServerResponse } from "node:http";
import { expect, test } from "vitest";
import { clientOf, listOf, rejectionOf } from "./support/client.ts";
import { collectGarbage } from "./support/collect-garbage.ts";
import { serve, serveBody, serveJson } from "./support/serve.ts";

const chunk = {
  id: "1",
  object: "chat.completion.chunk",
  created: 1,
  choices: [{ index: 0, delta: { content: "Hi" } }],
};
const event = `data: ${JSON.stringify(chunk)}\n\n`;
const sse = { "content-type": "text/event-stream; charset=utf-8" };
const body = { model: "gpt-4o", messages: [{ role: "user" as const, content: "Hello" }], stream: true as const };

/** A server that sends one event and leaves the answer open, and a promise of its end. */
async function serveOpenStream() {
  const opened = Promise.withResolvers<ServerResponse>();
  const closed = Promise.withResolvers<void>();
  const server = await serve((response) => {
    response.on("close", () => closed.resolve());
    response.writeHead(200, sse).write(event);
    opened.resolve(response);
  });
  return { server, opened: opened.promise, closed: closed.promise };
}

test("a stream is read chunk by chunk, past comments, up to [DONE]", async () => {
  const server = await serveBody(200, `: PING\n\n${event}${event}data: [DONE]\n\n`, sse);
  const { data } = await clientOf(server).raw.createChatCompletion({ body });
  expect(await listOf(data)).toEqual([chunk, chunk]);
  expect(server.requests).toMatchObject([{ headers: { accept: "text/event-stream" } }]);
});

test("a chunk is there before the next one is sent, and leaving the loop closes the connection", async () => {
  const { server, closed } = await serveOpenStream();
  const { data } = await clientOf(server).raw.createChatCompletion({ body });
  for await (const first of data) {
    expect(first).toEqual(chunk);
    break;
  }
  await expect(closed).resolves.toBeUndefined();
});

test("aborting in the middle closes the connection and throws an AbortError", async () => {
  const { server, closed } = await serveOpenStream();
  const controller = new AbortController();
  const { data } = await clientOf(server).raw.createChatCompletion({ body, signal: controller.signal });
  const chunks = data[Symbol.asyncIterator]();
  expect(await chunks.next()).toEqual({ value: chunk, done: false });
  const next = rejectionOf(chunks.next());
  controller.abort();
  expect(await next).toMatchObject({ name: "AbortError" });
  await expect(closed).resolves.toBeUndefined();
});

test("aborting works after garbage was collected", async () => {
  const { server, closed } = await serveOpenStream();
  const controller = new AbortController();
  const { data } = await clientOf(server).raw.createChatCompletion({ body, signal: controller.signal });
  const chunks = data[Symbol.asyncIterator]();
  await chunks.next();
  const next = rejectionOf(chunks.next());
  await collectGarbage();
  controller.abort();
  expect(await next).toMatchObject({ name: "AbortError" });
  await expect(closed).resolves.toBeUndefined();
});

test("aborting stops at once, even where further chunks have arrived already", async () => {
  const server = await serveBody(200, `${event}${event}data: [DONE]\n\n`, sse);
  const controller = new AbortController();
  const { data } = await clientOf(server).raw.createChatCompletion({ body, signal: controller.signal });
  const chunks = data[Symbol.asyncIterator]();
  await chunks.next();
  controller.abort(new Error("The user left"));
  await expect(chunks.next()).rejects.toMatchObject({ name: "AbortError", cause: { message: "The user left" } });
});

test("a broken connection throws and is not asked again", async () => {
  const { server, opened } = await serveOpenStream();
  const { data } = await clientOf(server).raw.createChatCompletion({ body });
  const reading = rejectionOf(listOf(data));
  (await opened).destroy();
  expect(await reading).toMatchObject({ name: "ConnectionError" });
  expect(server.requests).toHaveLength(1);
});

test("an error in JSON instead of a stream throws at the call", async () => {
  const server = await serveJson(200, { error: { message: "余额不足", code: "quota_not_enough" } });
  const call = clientOf(server).raw.createChatCompletion({ body });
  await expect(call).rejects.toMatchObject({ name: "InsufficientQuotaError", status: 200, code: "quota_not_enough" });
});

test.each([
  ["JSON", '{"id":"1"}', { "content-type": "application/json" }],
  ["HTML", "<html></html>", { "content-type": "text/html" }],
  ["nothing", "", {}],
])("%s instead of a stream throws at the call", async (_, text, headers) => {
  const server = await serveBody(200, text, { ...headers });
  await expect(clientOf(server).raw.createChatCompletion({ body })).rejects.toMatchObject({ name: "StreamError" });
});

test("an answer without an end throws, though the connection ended in good order", async () => {
  const server = await serveBody(200, event, sse);
  const { data } = await clientOf(server).raw.createChatCompletion({ body });
  expect(await rejectionOf(listOf(data))).toMatchObject({ name: "IncompleteStreamError" });
});
