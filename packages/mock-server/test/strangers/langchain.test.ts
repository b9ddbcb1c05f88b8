import { HumanMessage, ToolMessage } from "@langchain/core/messages";
import { ChatOpenAI } from "@langchain/openai";
import { expect, test } from "vitest";
import { startMock } from "../mock.ts";

const prompt = "What is the weather in Paris?";
const parameters = { type: "object", properties: { city: { type: "string" } }, required: ["city"] };

async function chat() {
  const mock = await startMock();
  return new ChatOpenAI({ model: "gpt-4o", apiKey: "any", configuration: { baseURL: `${mock.url}/v1` } });
}

test("LangChain streams the text that it gets whole, too", async () => {
  const model = await chat();
  const { content } = await model.invoke(prompt);
  const pieces: unknown[] = [];
  for await (const piece of await model.stream(prompt)) pieces.push(piece.content);
  expect(pieces.length).toBeGreaterThan(3);
  expect(pieces.join("")).toBe(content);
});

test("LangChain calls a tool and goes on with its result", async () => {
  const weather = { type: "function" as const, function: { name: "get_weather", description: "Weather", parameters } };
  const model = (await chat()).bindTools([weather]);
  const asked = await model.invoke(prompt);
  const [call] = asked.tool_calls ?? [];
  expect(call).toMatchObject({ name: "get_weather", args: { city: expect.any(String) } });
  const result = new ToolMessage({ content: "sunny", tool_call_id: call?.id ?? "" });
  const answer = await model.invoke([new HumanMessage(prompt), asked, result]);
  expect(answer.content).toContain("sunny");
});

test("LangChain gets an object that follows its schema", async () => {
  const model = (await chat()).withStructuredOutput({ title: "Place", ...parameters }, { method: "jsonSchema" });
  expect(await model.invoke(prompt)).toEqual({ city: expect.any(String) });
});
