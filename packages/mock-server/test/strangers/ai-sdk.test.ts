import { createOpenAICompatible } from "@ai-sdk/openai-compatible";
import { generateImage, generateText, jsonSchema, Output, stepCountIs, streamText, tool } from "ai";
import { expect, test } from "vitest";
import { startMock } from "../mock.ts";

async function provider() {
  const mock = await startMock();
  return createOpenAICompatible({
    name: "haoee",
    apiKey: "any",
    baseURL: `${mock.url}/v1`,
    supportsStructuredOutputs: true,
  });
}

const prompt = "What is the weather in Paris?";
const schema = jsonSchema<{ city: string }>({
  type: "object",
  properties: { city: { type: "string" } },
  required: ["city"],
  additionalProperties: false,
});

test("the AI SDK streams the text that it gets whole, too", async () => {
  const haoee = await provider();
  const whole = await generateText({ model: haoee("gpt-4o"), prompt });
  const stream = streamText({ model: haoee("gpt-4o"), prompt });
  expect(await stream.text).toBe(whole.text);
  expect(await stream.finishReason).toBe("stop");
});

test("the AI SDK shows the thoughts of a model that thinks", async () => {
  const haoee = await provider();
  const { reasoningText, text } = await generateText({ model: haoee("deepseek-r1-thinking"), prompt });
  expect(reasoningText).toMatch(/./);
  expect(text).toMatch(/./);
});

test("the AI SDK runs a tool and goes on", async () => {
  const haoee = await provider();
  const weather = tool({ description: "The weather of a city", inputSchema: schema, execute: async () => "sunny" });
  const { steps, text } = await generateText({
    model: haoee("gpt-4o"),
    prompt,
    tools: { weather },
    stopWhen: stepCountIs(3),
  });
  expect(steps.map(({ finishReason }) => finishReason)).toEqual(["tool-calls", "stop"]);
  expect(text).toContain("sunny");
});

test("the AI SDK gets an object that follows its schema", async () => {
  const haoee = await provider();
  const { output } = await generateText({ model: haoee("gpt-4o"), prompt, output: Output.object({ schema }) });
  expect(output).toEqual({ city: expect.any(String) });
});

test("the AI SDK gets the bytes of a picture", async () => {
  const haoee = await provider();
  const { image } = await generateImage({ model: haoee.imageModel("gpt-image-1"), prompt: "cat", size: "1024x1024" });
  expect(image.mediaType).toBe("image/png");
});
