import { entries, type OperationId, requestExamples } from "@haoee/spec";
import { expect, test } from "vitest";
import { judgeAnswer } from "./judge-answer.ts";
import { post, startMock } from "./mock.ts";
import { readEvents } from "./read-events.ts";

const paths: Readonly<Partial<Record<OperationId, string>>> = {
  createChatCompletion: "/v1/chat/completions",
  createCompletion: "/v1/completions",
};

/** The documented requests, and one for each way to answer that none of them takes. */
const requests = entries.flatMap((entry) =>
  requestExamples(entry).flatMap(({ operationId, body }) => {
    const path = paths[operationId];
    return path ? [{ id: entry.id, operationId, path, body: body as object }] : [];
  }),
);
const more = [
  { id: "several choices", like: "chat-thinking", change: { n: 3 } },
  { id: "likely tokens", like: "chat", change: { logprobs: true, top_logprobs: 2 } },
  { id: "an early end", like: "chat-tools", change: { max_tokens: 4 } },
  { id: "an echo and likely tokens", like: "completion", change: { echo: true, logprobs: 2, n: 2 } },
].map(({ id, like, change }) => {
  const found = requests.find((request) => request.id === like);
  if (!found) throw new Error(`No completion ${like}`);
  return { ...found, id, body: { ...found.body, ...change } };
});

interface Call {
  readonly index: number;
  readonly id?: string;
  readonly function: { readonly name?: string; readonly arguments: string };
}

interface Said {
  readonly content?: string | null;
  readonly reasoning_content?: string;
  readonly tool_calls?: readonly Call[];
}

interface Choice {
  readonly index: number;
  readonly text?: string;
  readonly message?: Said;
  readonly delta?: Said;
  readonly finish_reason: string | null;
  readonly logprobs?: {
    readonly content?: unknown[];
    readonly tokens?: unknown[];
    readonly text_offset?: unknown[];
  } | null;
}

/** A whole answer, or a chunk of one. */
interface Answer {
  readonly id: string;
  readonly choices: readonly Choice[];
  readonly usage?: unknown;
}

/** What parts of one choice add up to, in a form that both ways of answering have. */
function total(choices: readonly Choice[]) {
  const said = choices.map(({ message, delta }) => message ?? delta ?? {});
  const calls = said.flatMap(({ tool_calls = [] }) =>
    tool_calls.map((call, at) => ({ at: call.index ?? at, ...call })),
  );
  const likely = choices.map(({ logprobs }) => logprobs ?? {});
  return {
    text: choices.map(({ text }) => text ?? "").join("") + said.map(({ content }) => content ?? "").join(""),
    thoughts: said.map(({ reasoning_content }) => reasoning_content ?? "").join(""),
    calls: [...new Set(calls.map(({ at }) => at))].map((at) => {
      const parts = calls.filter((call) => call.at === at);
      const [{ id, function: named } = {}] = parts;
      return { id, name: named?.name, arguments: parts.map((part) => part.function.arguments).join("") };
    }),
    likely: likely.flatMap(({ content = [], tokens = [], text_offset = [] }) => [...content, ...tokens, ...text_offset])
      .length,
    reason: choices.flatMap(({ finish_reason }) => finish_reason ?? []),
  };
}

function totals(answers: readonly Answer[]) {
  const choices = answers.flatMap((answer) => answer.choices);
  const indexes = [...new Set(choices.map(({ index }) => index))].sort();
  return indexes.map((index) => total(choices.filter((choice) => choice.index === index)));
}

test.each([...requests, ...more])(
  "$id says and uses the same, whole or streamed",
  async ({ operationId, path, body }) => {
    const mock = await startMock();
    const ask = (wish: object) => post(mock, path, { ...body, ...wish });
    const answer = (await (await ask({ stream: false, stream_options: null })).json()) as Answer;
    const chunks = await readEvents<Answer>(await ask({ stream: true, stream_options: { include_usage: true } }));
    expect(judgeAnswer(operationId, "application/json", answer)).toEqual([]);
    expect(chunks.flatMap((chunk) => judgeAnswer(operationId, "text/event-stream", chunk))).toEqual([]);
    expect(totals(chunks)).toEqual(totals([answer]));
    expect(totals([answer]).every(({ text, calls }) => text !== "" || calls.length > 0)).toBe(true);
    expect(new Set(chunks.map(({ id }) => id))).toEqual(new Set([answer.id]));
    expect(chunks.at(-1)).toMatchObject({ choices: [], usage: answer.usage });
    expect(chunks.slice(0, -1).every(({ usage }) => usage === null)).toBe(true);
  },
);

test.each(requests)("a stream of $id does not name its usage unless asked", async ({ path, body }) => {
  const chunks = await readEvents<Answer>(
    await post(await startMock(), path, { ...body, stream: true, stream_options: null }),
  );
  expect(chunks.some((chunk) => "usage" in chunk || chunk.choices.length === 0)).toBe(false);
});
