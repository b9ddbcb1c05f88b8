import OpenAI, { RateLimitError, toFile } from "openai";
import { expect, test } from "vitest";
import { pixel, startMock } from "../mock.ts";

async function openai(options = {}) {
  const mock = await startMock();
  return { mock, client: new OpenAI({ apiKey: "any", baseURL: `${mock.url}/v1`, ...options }) };
}

const messages = [{ role: "user" as const, content: "What is the weather in Paris?" }];
const parameters = { type: "object", properties: { city: { type: "string" } }, required: ["city"] };

test("openai gets a whole answer with its usage", async () => {
  const { client } = await openai();
  const { choices, usage } = await client.chat.completions.create({ model: "gpt-4o", messages });
  expect(choices[0]).toMatchObject({ finish_reason: "stop", message: { role: "assistant" } });
  expect(usage?.total_tokens).toBe((usage?.prompt_tokens ?? 0) + (usage?.completion_tokens ?? 0));
});

test("openai puts a stream together to the same answer", async () => {
  const { client } = await openai();
  const whole = await client.chat.completions.create({ model: "gpt-4o", messages });
  const stream = client.chat.completions.stream({ model: "gpt-4o", messages, stream_options: { include_usage: true } });
  const streamed = await stream.finalChatCompletion();
  expect(streamed.choices[0]?.message.content).toBe(whole.choices[0]?.message.content);
  expect(streamed.usage).toMatchObject({ total_tokens: whole.usage?.total_tokens });
});

test("openai runs a tool and answers with its result", async () => {
  const { client } = await openai();
  const cities: unknown[] = [];
  const runner = client.chat.completions.runTools({
    model: "gpt-4o",
    messages,
    tools: [
      {
        type: "function",
        function: {
          name: "get_weather",
          description: "The weather of a city",
          parameters,
          parse: (text: string): unknown => JSON.parse(text),
          function: (city: unknown) => {
            cities.push(city);
            return "sunny, 21 degrees";
          },
        },
      },
    ],
  });
  expect(await runner.finalContent()).toContain("sunny, 21 degrees");
  expect(cities).toEqual([{ city: expect.any(String) }]);
});

test("openai parses what follows a JSON schema", async () => {
  const { client } = await openai();
  const answer = await client.chat.completions.create({
    model: "gpt-4o",
    messages,
    response_format: { type: "json_schema", json_schema: { name: "place", strict: true, schema: parameters } },
  });
  expect(JSON.parse(answer.choices[0]?.message.content ?? "")).toEqual({ city: expect.any(String) });
});

test("openai draws, and edits a file", async () => {
  const { client } = await openai();
  const drawn = await client.images.generate({ model: "gpt-image-1", prompt: "cat", size: "1024x1536" });
  const image = await fetch(drawn.data?.[0]?.url ?? "");
  expect(image.headers.get("content-type")).toBe("image/png");
  const file = await toFile(pixel, "cat.png", { type: "image/png" });
  const edited = await client.images.edit({ model: "gpt-image-1", prompt: "hat", image: [file, file] });
  expect(edited.data).toHaveLength(1);
});

test("openai tells a failure that was asked for by its class", async () => {
  const { client } = await openai({ maxRetries: 0, defaultHeaders: { "x-mock-fault": "status=429" } });
  await expect(client.chat.completions.create({ model: "gpt-4o", messages })).rejects.toBeInstanceOf(RateLimitError);
});
