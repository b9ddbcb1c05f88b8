import { entries, type OperationId, requestExamples } from "@haoee/spec";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createMockServer, type MockServer } from "../src/index.ts";
import { judgeAnswer } from "./judge-answer.ts";
import { post } from "./mock.ts";

let mock: MockServer;
beforeAll(async () => {
  mock = await createMockServer();
});
afterAll(() => mock.close());

const paths: Readonly<Partial<Record<OperationId, string>>> = {
  createChatCompletion: "/v1/chat/completions",
  createCompletion: "/v1/completions",
};

const requests = entries.flatMap((entry) =>
  requestExamples(entry).flatMap(({ operationId, body }) => {
    const path = paths[operationId];
    // The body of a documented completion is an object that names its model.
    return path ? [{ id: entry.id, operationId, path, body: body as { model: string } }] : [];
  }),
);

function request(id: string) {
  const found = requests.find((one) => one.id === id);
  if (!found) throw new Error(`No completion ${id}`);
  return found;
}

interface Said {
  readonly content?: string | null;
  readonly tool_calls?: readonly { readonly function: { readonly arguments: string } }[];
}

/** An answer or a chunk, as far as these tests look into it. */
interface Answer {
  readonly model: string;
  readonly choices: readonly { readonly text?: string; readonly message?: Said; readonly delta?: Said }[];
  readonly usage?: unknown;
}

async function whole(id: string): Promise<Answer> {
  const { path, body } = request(id);
  const response = await post(mock, path, { ...body, stream: false });
  expect(response.headers.get("content-type")).toContain("application/json");
  return (await response.json()) as Answer;
}

async function chunks(id: string, more = {}): Promise<Answer[]> {
  const { path, body } = request(id);
  const response = await post(mock, path, { ...body, stream_options: null, ...more, stream: true });
  expect(response.headers.get("content-type")).toContain("text/event-stream");
  const events = (await response.text()).trimEnd().split("\n\n");
  expect(events.at(-1)).toBe("data: [DONE]");
  return events.slice(0, -1).map((event) => JSON.parse(event.slice("data: ".length)));
}

function textOf({ content, tool_calls = [] }: Said = {}): string {
  return (content ?? "") + tool_calls.map((call) => call.function.arguments).join("");
}

/** What an answer or a chunk says, its calls included. */
function said({ choices }: Answer): string {
  return choices.map(({ text, message, delta }) => text ?? textOf(message ?? delta)).join("");
}

/** A plain turn and a streamed one are two entries, told apart by `stream` alone. */
const streamIsEntry = ["chat", "chat-stream"];
const alike = requests.filter(({ id }) => !streamIsEntry.includes(id));

test.each(requests)("$id comes as a stream or whole, as asked", async ({ id, operationId, body }) => {
  const [answer, stream] = [await whole(id), await chunks(id)];
  expect(judgeAnswer(operationId, "application/json", answer)).toEqual([]);
  expect(stream.flatMap((chunk) => judgeAnswer(operationId, "text/event-stream", chunk))).toEqual([]);
  expect(new Set([answer, ...stream].map(({ model }) => model))).toEqual(new Set([body.model]));
  expect(stream.some((chunk) => "usage" in chunk)).toBe(false);
});

test.each(alike)("$id says the same in both forms, and uses the same", async ({ id }) => {
  const [answer, stream] = [await whole(id), await chunks(id, { stream_options: { include_usage: true } })];
  expect(said(answer)).not.toBe("");
  expect(stream.map(said).join("")).toBe(said(answer));
  expect(stream.at(-1)?.usage).toEqual(answer.usage);
});

test.each(["chat", "chat-tools", "completion"])("a stream of %s ends with its usage when asked", async (id) => {
  const stream = await chunks(id, { stream_options: { include_usage: true } });
  expect(stream.at(-1)).toMatchObject({ choices: [], usage: { total_tokens: expect.any(Number) } });
  expect(stream.slice(0, -1).every(({ usage }) => usage === null)).toBe(true);
});

test("a call comes with its name first, then its arguments in pieces", async () => {
  const choices = (await chunks("chat-tools")).flatMap((chunk) => chunk.choices);
  const call = { index: 0, id: "call_xyz", type: "function", function: { name: "get_current_weather", arguments: "" } };
  const piece = (text: string) => ({ tool_calls: [{ index: 0, function: { arguments: text } }] });
  expect(choices.map(({ delta }) => delta)).toEqual([
    { role: "assistant", content: null },
    { tool_calls: [call] },
    piece('{"locat'),
    piece('ion":"B'),
    piece("oston, "),
    piece('MA"}'),
    {},
  ]);
  expect(choices.at(-1)).toEqual({ index: 0, delta: {}, finish_reason: "tool_calls" });
});

test("thoughts of a stream are beside the text of the whole answer", async () => {
  expect((await whole("chat-thinking")).choices).toEqual([
    {
      index: 0,
      message: {
        role: "assistant",
        content: "Hello! How can I help?",
        reasoning_content: "A greeting, so greet back.",
      },
      finish_reason: "stop",
    },
  ]);
});

test("a stream that the documentation shows comes in its own pieces", async () => {
  const choices = (await chunks("completion")).flatMap((chunk) => chunk.choices);
  expect(choices.map(({ text }) => text)).toEqual(["\n\nThis is", " indeed a test"]);
});
