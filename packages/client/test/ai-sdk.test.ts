import { APICallError, generateText, jsonSchema, NoSuchModelError, stepCountIs, streamText, tool } from "ai";
import { expect, test } from "vitest";
import { createHaoeeProvider, type HaoeeProvider } from "../src/ai-sdk/index.ts";
import { key, listOf, rejectionOf } from "./support/client.ts";
import { serve, serveBody, serveJson, type TestServer } from "./support/serve.ts";

const prompt = "Hello";
const usage = { prompt_tokens: 3, completion_tokens: 2, total_tokens: 5 };

function providerOf({ url }: { readonly url: string }): HaoeeProvider {
  return createHaoeeProvider({ apiKey: key, baseUrl: url });
}

function answerOf(message: object, finish_reason: string): object {
  return {
    id: "1",
    object: "chat.completion",
    created: 1,
    model: "gpt-4o",
    choices: [{ index: 0, message, finish_reason }],
    usage,
  };
}

function chunkOf(delta: object, finish_reason: string | null = null): string {
  const chunk = { id: "1", object: "chat.completion.chunk", created: 1, choices: [{ index: 0, delta, finish_reason }] };
  return `data: ${JSON.stringify(chunk)}\n\n`;
}

function serveStream(...events: string[]): Promise<TestServer> {
  return serveBody(200, events.join(""), { "content-type": "text/event-stream" });
}

function bodiesOf({ requests }: TestServer): unknown[] {
  return requests.map(({ body }) => JSON.parse(String(body)));
}

test("generateText asks under the key and the model's name, and tells text and usage", async () => {
  const server = await serveJson(200, answerOf({ role: "assistant", content: "你好" }, "stop"));
  const result = await generateText({
    model: providerOf(server)("gpt-4o"),
    prompt,
    providerOptions: { haoee: { thinking: { type: "enabled" } } },
  });
  expect(result).toMatchObject({ text: "你好", finishReason: "stop", usage: { inputTokens: 3, outputTokens: 2 } });
  const headers = { authorization: `Bearer ${key}`, modelname: "gpt-4o" };
  expect(server.requests).toMatchObject([{ url: "/v1/chat/completions", headers }]);
  expect(bodiesOf(server)).toMatchObject([{ thinking: { type: "enabled" }, messages: [{ content: prompt }] }]);
});

test("generateText runs the tools that a model calls", async () => {
  const call = { id: "c1", type: "function", function: { name: "weather", arguments: '{"city":"上海"}' } };
  const answers = [
    answerOf({ role: "assistant", content: null, tool_calls: [call] }, "tool_calls"),
    answerOf({ role: "assistant", content: "Sunny" }, "stop"),
  ];
  const server = await serve((response) => {
    response.setHeader("content-type", "application/json").end(JSON.stringify(answers.shift()));
  });
  const cities: string[] = [];
  const inputSchema = jsonSchema<{ city: string }>({ type: "object", properties: { city: { type: "string" } } });
  const weather = tool({ inputSchema, execute: async ({ city }) => cities.push(city) });
  const { text } = await generateText({
    model: providerOf(server)("gpt-4o"),
    prompt,
    tools: { weather },
    stopWhen: stepCountIs(2),
  });
  expect([text, cities]).toEqual(["Sunny", ["上海"]]);
  expect(bodiesOf(server)[1]).toMatchObject({ messages: [{ role: "user" }, { role: "assistant" }, { role: "tool" }] });
});

test("streamText streams thoughts, text and usage", async () => {
  const last = `data: ${JSON.stringify({ id: "1", object: "chat.completion.chunk", created: 1, choices: [], usage })}\n\n`;
  const server = await serveStream(
    chunkOf({ reasoning_content: "Hm" }),
    chunkOf({ content: "Hel" }),
    chunkOf({ content: "lo" }, "stop"),
    last,
    "data: [DONE]\n\n",
  );
  const result = streamText({ model: providerOf(server)("gpt-4o"), prompt });
  expect(await listOf(result.textStream)).toEqual(["Hel", "lo"]);
  expect([await result.reasoningText, await result.finishReason]).toEqual(["Hm", "stop"]);
  expect(await result.usage).toMatchObject({ inputTokens: 3, outputTokens: 2 });
});

test.each([
  ["an error in it", ['data: {"error":{"message":"boom","code":"quota"}}\n\n'], "AI_APICallError", "boom"],
  ["no end", [], "IncompleteStreamError", "without [DONE]"],
])("streamText tells of a stream with %s, and does not ask again", async (_, events, name, message) => {
  const server = await serveStream(chunkOf({ content: "Hel" }), ...events);
  const errors: unknown[] = [];
  const onError = ({ error }: { error: unknown }) => void errors.push(error);
  const { textStream } = streamText({ model: providerOf(server)("gpt-4o"), prompt, onError });
  expect(await listOf(textStream)).toEqual(["Hel"]);
  expect(errors).toMatchObject([{ name, message: expect.stringContaining(message) }]);
  expect(server.requests).toHaveLength(1);
});

test.each([
  [429, 3],
  [500, 1],
  [401, 1],
])("an answer with the status %i is asked for %i times", async (status, times) => {
  const error = { message: `no (${key})`, type: "x", code: "y" };
  const server = await serveJson(status, { error }, { "retry-after-ms": "1" });
  const thrown = await rejectionOf(generateText({ model: providerOf(server)("gpt-4o"), prompt }));
  const cause = thrown instanceof Error && "lastError" in thrown ? thrown.lastError : thrown;
  expect(APICallError.isInstance(cause)).toBe(true);
  expect(cause).toMatchObject({ statusCode: status, cause: { name: expect.stringMatching(/Error$/), code: "y" } });
  expect(server.requests).toHaveLength(times);
  expect(JSON.stringify(thrown) + String(thrown)).not.toContain(key);
});

test("there are no embeddings", () => {
  expect(() => createHaoeeProvider({ apiKey: key }).embeddingModel("x")).toThrow(NoSuchModelError);
});
