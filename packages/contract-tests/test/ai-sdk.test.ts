import { createHaoeeProvider, type HaoeeProvider } from "@haoee/client/ai-sdk";
import { createMockServer, type MockServer } from "@haoee/mock-server";
import { APICallError, generateImage, generateText, jsonSchema, Output, stepCountIs, streamText, tool } from "ai";
import { afterAll, beforeAll, expect, it } from "vitest";
import { mediaFacts } from "../src/outcomes/media-facts.ts";

const prompt = "What is the weather like in Boston today?";

let mock: MockServer;
let haoee: HaoeeProvider;

beforeAll(async () => {
  mock = await createMockServer({ ttft: 0, tps: 0 });
  haoee = createHaoeeProvider({ apiKey: "none", baseUrl: mock.url });
});

afterAll(() => mock.close());

it("generateText and streamText give the same words, counts and end", async () => {
  const whole = await generateText({ model: haoee("gpt-4o"), prompt });
  const streamed = streamText({ model: haoee("gpt-4o"), prompt });
  const pieces: string[] = [];
  for await (const piece of streamed.textStream) pieces.push(piece);
  expect(pieces.length).toBeGreaterThan(5);
  expect(pieces.join("")).toBe(whole.text);
  expect(whole.text).toContain(prompt);
  expect(await streamed.finishReason).toBe(whole.finishReason);
  expect(whole.usage.outputTokens).toBeGreaterThan(5);
  expect(await streamed.usage).toMatchObject({ outputTokens: whole.usage.outputTokens });
});

it("thoughts come apart from the words", async () => {
  const { reasoningText, text } = streamText({ model: haoee("claude-sonnet-4-thinking"), prompt });
  expect(await reasoningText).toMatch(/\w/);
  expect(await text).not.toContain(await reasoningText);
});

const weather = tool({
  description: "Get the current weather in a given location",
  inputSchema: jsonSchema<{ location: string }>({
    type: "object",
    properties: { location: { type: "string", description: "e.g. Boston" } },
    required: ["location"],
  }),
  execute: async ({ location }) => `${location}: 22 °C`,
});

it.each(["generateText", "streamText"])("%s runs the tools that the model calls, and tells of them", async (way) => {
  const options = { model: haoee("gpt-4o"), prompt, tools: { weather }, stopWhen: stepCountIs(3) };
  const { text, steps } = way === "generateText" ? await generateText(options) : streamText(options);
  expect((await steps).map(({ finishReason }) => finishReason)).toEqual(["tool-calls", "stop"]);
  expect(await text).toContain("Boston: 22 °C");
});

it("structured output follows the schema", async () => {
  const schema = jsonSchema<{ city: string; degrees: number }>({
    type: "object",
    properties: { city: { type: "string" }, degrees: { type: "number" } },
    required: ["city", "degrees"],
    additionalProperties: false,
  });
  const { output } = await generateText({ model: haoee("gpt-4o"), prompt, output: Output.object({ schema }) });
  expect(output).toEqual({ city: expect.any(String), degrees: expect.any(Number) });
});

it("generateImage draws, and changes what was drawn", async () => {
  const model = haoee.imageModel("gpt-image-1");
  const { images } = await generateImage({ model, prompt: "A cat", n: 2, size: "512x768" });
  const edited = await generateImage({
    model,
    prompt: { text: "A hat", images: images.slice(0, 1).map(({ uint8Array }) => uint8Array) },
  });
  const facts = [...images, edited.image].map(({ uint8Array, mediaType }) =>
    mediaFacts(new Blob([Buffer.from(uint8Array)], { type: mediaType })),
  );
  expect(await Promise.all(facts)).toEqual(["png 512x768", "png 512x768", "png 1024x1024"]);
});

it("an error of the gateway is the SDK's own error", async () => {
  const headers = { "x-mock-fault": "status=401" };
  const failure = await generateText({ model: haoee("gpt-4o"), prompt, headers }).catch((error: unknown) => error);
  expect(APICallError.isInstance(failure)).toBe(true);
  expect(failure).toMatchObject({ statusCode: 401, cause: { name: "AuthenticationError" } });
});
