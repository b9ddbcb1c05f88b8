import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { post, startMock } from "./mock.ts";

const path = "/v1/chat/completions";

const city = { type: "string", description: "The city, e.g. Boston" };
const unit = { enum: ["celsius", "fahrenheit"] };
const parameters = {
  type: "object",
  properties: { city, unit },
  required: ["city", "unit"],
  additionalProperties: false,
};
const weather = { type: "function", function: { name: "getWeather", description: "Weather of a city", parameters } };
const rain = { type: "function", function: { name: "rain_forecast", description: "降雨预报", parameters } };
const time = { type: "function", function: { name: "now" } };
const named = (name: string) => ({ type: "function", function: { name } });

interface Call {
  readonly id: string;
  readonly function: { readonly name: string; readonly arguments: string };
}

interface Answer {
  readonly choices: readonly {
    readonly message: { readonly content: string | null; readonly tool_calls?: readonly Call[] };
    readonly finish_reason: string;
  }[];
}

async function ask(content: string, wish: object): Promise<Response> {
  return post(await startMock(), path, { model: "gpt-4o", messages: [{ role: "user", content }], ...wish });
}

async function calls(content: string, wish: object): Promise<readonly Call[]> {
  const { choices } = (await (await ask(content, wish)).json()) as Answer;
  const [{ message, finish_reason } = { message: { content: null }, finish_reason: "none" }] = choices;
  const called = message.tool_calls ?? [];
  expect([finish_reason, message.content === null]).toEqual(called.length > 0 ? ["tool_calls", true] : ["stop", false]);
  return called;
}

test.each([
  ["How is the weather?", { tools: [time, weather] }, ["getWeather"]],
  ["How is the weather?", { tools: [time, weather], tool_choice: "auto" }, ["getWeather"]],
  ["How is the weather?", { tools: [weather, weather] }, ["getWeather", "getWeather"]],
  ["How is the weather?", { tools: [weather, weather], parallel_tool_calls: false }, ["getWeather"]],
  ["How is the weather?", { tools: [weather], tool_choice: "none" }, []],
  ["Hello", { tools: [time, weather] }, []],
  ["Hello", { tools: [time, weather], tool_choice: "required" }, ["now"]],
  ["Hello", { tools: [time, weather], tool_choice: named("getWeather") }, ["getWeather"]],
  ["北京会有降雨吗", { tools: [weather, rain] }, ["rain_forecast"]],
  ["你好", { tools: [weather, rain] }, []],
  ["北京天气怎么样", { tools: [weather, time] }, ["getWeather"]],
  ["Hello", { tools: [] }, []],
])("%j with %o calls %j", async (prompt, wish, expected) => {
  expect((await calls(prompt, wish)).map((call) => call.function.name)).toEqual(expected);
});

test("arguments follow the parameters, and each call has an id of its own", async () => {
  const called = await calls("Weather and rain?", { tools: [weather, weather, time], n: 1 });
  const validate = new Ajv2020().compile(parameters);
  expect(called.map((call) => validate(JSON.parse(call.function.arguments)))).toEqual([true, true]);
  expect(JSON.parse(called[0]?.function.arguments ?? "")).toMatchObject({ city: "Boston" });
  expect(new Set(called.map(({ id }) => id)).size).toBe(2);
});

test("a tool without parameters is called without arguments", async () => {
  expect(await calls("x", { tools: [time], tool_choice: "required" })).toMatchObject([
    { function: { arguments: "{}" } },
  ]);
});

test.each(["auto", "required", named("getWeather")])(
  "after the results comes an answer that uses them, with %j",
  async (tool_choice) => {
    const tools = [weather];
    const [call] = await calls("How is the weather?", { tools });
    const messages = [
      { role: "user", content: "How is the weather?" },
      { role: "assistant", content: null, tool_calls: [call] },
      { role: "tool", tool_call_id: call?.id, content: '{"celsius":21}' },
    ];
    const answer = (await (await ask("", { messages, tools, tool_choice })).json()) as Answer;
    expect(answer.choices[0]).toMatchObject({
      message: { content: expect.stringContaining('getWeather answered: {"celsius":21}') },
      finish_reason: "stop",
    });
  },
);

test.each([
  [{ tools: [weather], tool_choice: named("other") }, "tool_choice.function.name"],
  [{ tool_choice: "required" }, "tool_choice"],
  [
    { tools: [time, { ...weather, function: { name: "weather", parameters: { type: "frog" } } }] },
    "tools[1].function.parameters",
  ],
  [
    { response_format: { type: "json_schema", json_schema: { name: "x", schema: { type: "array", minItems: 1e9 } } } },
    "response_format.json_schema.schema",
  ],
])("%o is refused", async (wish, param) => {
  const response = await ask("weather", wish);
  expect([response.status, await response.json()]).toMatchObject([400, { error: { param, code: "invalid_request" } }]);
});

test.each([
  ["json_object", { type: "json_object" }, { type: "object", required: ["prompt", "answer"] }],
  ["a schema", { type: "json_schema", json_schema: { name: "x", schema: parameters } }, parameters],
  ["json_schema without a schema", { type: "json_schema", json_schema: { name: "x" } }, { type: "object" }],
])("%s gives content that follows it", async (_, response_format, schema) => {
  const { choices } = (await (await ask("Where?", { response_format })).json()) as Answer;
  const content = JSON.parse(choices[0]?.message.content ?? "");
  expect(new Ajv2020().validate(schema, content)).toBe(true);
});

test("text stays text", async () => {
  const { choices } = (await (await ask("Where?", { response_format: { type: "text" } })).json()) as Answer;
  expect(() => JSON.parse(choices[0]?.message.content ?? "")).toThrow();
});
