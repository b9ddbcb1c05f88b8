import { expect, test } from "vitest";
import { clientOf, key, listOf, rejectionOf } from "./support/client.ts";
import { collectGarbage } from "./support/collect-garbage.ts";
import { manualClock } from "./support/manual-clock.ts";
import { serve, serveBody } from "./support/serve.ts";

const sse = { "content-type": "text/event-stream; charset=utf-8" };
const body = { model: "gpt-4o", messages: [{ role: "user" as const, content: "Hello" }], stream: true as const };

function eventOf(content: string, finish_reason: string | null = null): string {
  return `data: ${JSON.stringify({ choices: [{ index: 0, delta: { content }, finish_reason }] })}\n\n`;
}

/** A server that sends these events and leaves the answer open, and a promise of its end. */
async function serveOpenStream(...events: string[]) {
  const closed = Promise.withResolvers<void>();
  const server = await serve((response) => {
    response.on("close", () => closed.resolve());
    response.writeHead(200, sse).write(events.join(""));
  });
  return { server, closed: closed.promise };
}

test("aborting works after garbage was collected", async () => {
  const { server, closed } = await serveOpenStream(eventOf("Hi"));
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
  const server = await serveBody(200, `${eventOf("a")}${eventOf("b")}data: [DONE]\n\n`, sse);
  const controller = new AbortController();
  const { data } = await clientOf(server).raw.createChatCompletion({ body, signal: controller.signal });
  const chunks = data[Symbol.asyncIterator]();
  await chunks.next();
  controller.abort(new Error("The user left"));
  await expect(chunks.next()).rejects.toMatchObject({ name: "AbortError", cause: { message: "The user left" } });
});

test("a stream that falls silent throws a TimeoutError, and closes the connection", async () => {
  const { server, closed } = await serveOpenStream(eventOf("Hi"));
  const clock = manualClock();
  const { data } = await clientOf(server, { clock, idleTimeoutMs: 1000 }).raw.createChatCompletion({ body });
  const chunks = data[Symbol.asyncIterator]();
  await chunks.next();
  const next = rejectionOf(chunks.next());
  await clock.advance(1000);
  expect(await next).toMatchObject({ name: "TimeoutError" });
  await expect(closed).resolves.toBeUndefined();
});

test("a stream that falls silent behind its finish_reason is complete, and closes the connection", async () => {
  const { server, closed } = await serveOpenStream(eventOf("Hi", "stop"));
  const clock = manualClock();
  const { data } = await clientOf(server, { clock, idleTimeoutMs: 1000 }).raw.createChatCompletion({ body });
  const chunks = data[Symbol.asyncIterator]();
  await chunks.next();
  const next = chunks.next();
  await clock.advance(1000);
  expect(await next).toEqual({ done: true, value: undefined });
  expect(await data.text()).toBe("Hi");
  await expect(closed).resolves.toBeUndefined();
});

test("the answer and its text can be asked for at once, and again", async () => {
  const server = await serveBody(200, `${eventOf("Hi", "stop")}data: [DONE]\n\n`, sse);
  const { data } = await clientOf(server).raw.createChatCompletion({ body });
  const whole = { choices: [{ message: { content: "Hi" } }] };
  expect(await Promise.all([data.text(), data.final(), data.text()])).toMatchObject(["Hi", whole, "Hi"]);
  expect(await data.final()).toMatchObject(whole);
});

test("what was received of an incomplete stream tells no key", async () => {
  const server = await serveBody(200, eventOf(`You are ${key}`), sse);
  const { data } = await clientOf(server).raw.createChatCompletion({ body });
  const error = await rejectionOf(listOf(data));
  expect(error).toMatchObject({ received: { choices: [{ message: { content: "You are [redacted]" } }] } });
});

test("a continuation is streamed too", async () => {
  const pieces = ['{"value":"Hel"}', '{"choices":[{"index":0,"text":"lo","finish_reason":"stop"}]}'];
  const server = await serveBody(200, pieces.map((piece) => `data: ${piece}\n\n`).join(""), sse);
  const { data } = await clientOf(server).raw.createCompletion({ body: { model: "a", prompt: "b", stream: true } });
  expect(await data.text()).toBe("Hello");
});
