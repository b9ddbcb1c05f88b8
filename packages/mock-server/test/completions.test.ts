import { expect, test } from "vitest";
import { judgeAnswer } from "./judge-answer.ts";
import { post, startMock } from "./mock.ts";

const path = "/v1/completions";

interface Logprobs {
  readonly tokens: readonly string[];
  readonly token_logprobs: readonly (number | null)[];
  readonly top_logprobs: readonly (object | null)[];
  readonly text_offset: readonly number[];
}

interface Answer {
  readonly choices: readonly {
    readonly text: string;
    readonly index: number;
    readonly logprobs: Logprobs | null;
    readonly finish_reason: string;
  }[];
  readonly usage: Record<string, number>;
}

async function complete(body: object): Promise<Answer> {
  const response = await post(await startMock(), path, {
    model: "gpt-3.5-turbo-instruct",
    prompt: "Say this",
    ...body,
  });
  const answer = await response.json();
  expect(judgeAnswer("createCompletion", "application/json", answer)).toEqual([]);
  return answer as Answer;
}

test("a continuation has 16 tokens unless told otherwise, and is counted", async () => {
  const [usual, long] = [await complete({}), await complete({ max_tokens: 500 })];
  expect(usual.usage).toEqual({ prompt_tokens: 2, completion_tokens: 16, total_tokens: 18 });
  expect([usual, long].map(({ choices }) => choices[0]?.finish_reason)).toEqual(["length", "stop"]);
  expect(long.choices[0]?.text).toMatch(/^\n\nAfter “Say this” it goes on like this\./);
  expect(long.choices[0]?.text.startsWith(usual.choices[0]?.text ?? "?")).toBe(true);
});

test.each([
  ["several texts", ["Say this", "说说这个"], ["After “Say this”", "接着“说说这个”"]],
  ["token ids", [28395, 495], ["After “"]],
  ["several lists of token ids", [[13225], [13225, 1354]], ["After “Hello”", "After “Hello there”"]],
])("a prompt of %s is continued n times each", async (_, prompt, starts) => {
  const { choices } = await complete({ prompt, n: 2, max_tokens: 12 });
  expect(choices.map(({ index }) => index)).toEqual([...choices.keys()]);
  expect(choices.map(({ text }) => starts.findIndex((start) => text.includes(start)))).toEqual(
    starts.flatMap((_, at) => [at, at]),
  );
});

test("a suffix is led to, and counted", async () => {
  const { choices, usage } = await complete({ suffix: "the end", max_tokens: 500 });
  expect(choices[0]?.text).toContain("From here it leads to “the end”.");
  expect(usage.prompt_tokens).toBe(4);
});

test("an echo stands before the continuation and costs no tokens of it", async () => {
  const [plain, echoed, only] = [
    await complete({}),
    await complete({ echo: true }),
    await complete({ echo: true, max_tokens: 0 }),
  ];
  expect(echoed.choices[0]?.text).toBe(`Say this${plain.choices[0]?.text}`);
  expect(echoed.usage).toEqual(plain.usage);
  expect(only.choices[0]).toMatchObject({ text: "Say this", finish_reason: "length" });
});

test.each([
  [false, 8],
  [true, 0],
])("logprobs tell where each token stands, with an echo: %s", async (echo, offset) => {
  const { choices } = await complete({ logprobs: 2, echo });
  const { text = "", logprobs } = choices[0] ?? {};
  expect(logprobs?.tokens.join("")).toBe(text);
  const whole = " ".repeat(offset) + text;
  for (const [at, token] of (logprobs?.tokens ?? []).entries()) {
    const start = logprobs?.text_offset[at] ?? 0;
    expect(whole.slice(start, start + token.length)).toBe(token);
  }
  const told = (logprobs?.top_logprobs ?? []).map((top) => top && Object.keys(top).length);
  expect(told).toEqual((logprobs?.tokens ?? []).map((_, at) => (echo && at === 0 ? null : 2)));
  expect(logprobs?.token_logprobs.map((one) => one === null)).toEqual(told.map((one) => one === null));
});

test("best_of writes more than come back, and gives the likeliest of them", async () => {
  const mean = ({ logprobs }: Answer["choices"][number]) => {
    const all = logprobs?.token_logprobs ?? [];
    return all.reduce<number>((sum, one) => sum + (one ?? 0), 0) / all.length;
  };
  const [all, best] = [await complete({ n: 5, logprobs: 0 }), await complete({ best_of: 5, n: 2, logprobs: 0 })];
  const means = all.choices.map(mean).toSorted((one, other) => other - one);
  expect(best.choices.map(mean)).toEqual(means.slice(0, 2));
  expect(best.usage.completion_tokens).toBe(80);
});

test.each([
  [{ best_of: 1, n: 2 }, "best_of"],
  [{ best_of: 2, stream: true }, "best_of"],
  [{ prompt: Array(1025).fill("x"), n: 2 }, "prompt"],
  [{ prompt: [[1, 99_999_999]], echo: true }, "prompt"],
])("%o is refused", async (wish, param) => {
  const response = await post(await startMock(), path, { model: "davinci-002", prompt: "x", ...wish });
  expect([response.status, await response.json()]).toMatchObject([400, { error: { param } }]);
});
