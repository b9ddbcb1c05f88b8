import { expect, test } from "vitest";
import { judgeAnswer } from "./judge-answer.ts";
import { post, startMock, turn } from "./mock.ts";
import { readEvents } from "./read-events.ts";

const path = "/v1/chat/completions";

/** A whole answer, as far as these tests look into it. */
interface Answer {
  readonly id: string;
  readonly choices: readonly {
    readonly message: { readonly content: string; readonly reasoning_content?: string };
    readonly finish_reason: string;
    readonly logprobs?: { readonly content: readonly { readonly token: string; readonly top_logprobs: unknown[] }[] };
  }[];
  readonly usage: Record<"prompt_tokens" | "completion_tokens" | "total_tokens", number>;
}

async function ask(body: object, options = {}): Promise<Answer> {
  const mock = await startMock(options);
  const response = await post(mock, path, { ...turn, ...body });
  const answer = await response.json();
  expect(response.status, JSON.stringify(answer)).toBe(200);
  expect(judgeAnswer("createChatCompletion", "application/json", answer)).toEqual([]);
  return answer as Answer;
}

const say = (content: unknown, role = "user") => ({ role, content });
const contentOf = ({ choices }: Answer) => choices[0]?.message.content ?? "";

test.each([
  ["Explain gradient descent", /“Explain gradient descent”.*deepseek-r2 answers/],
  ["介绍一下深度学习的基本原理。", /“介绍一下深度学习的基本原理。”.*由 deepseek-r2 来回答/],
])("the answer to %j says so, in its language and in the name of the model", async (prompt, expected) => {
  expect(contentOf(await ask({ model: "deepseek-r2", messages: [say(prompt)] }))).toMatch(expected);
});

test("an answer knows its instructions and the turns before it", async () => {
  const messages = [
    say("Be brief.", "system"),
    say("My name is Ann."),
    say("Hello Ann.", "assistant"),
    say("Who am I?"),
  ];
  const content = contentOf(await ask({ messages }));
  expect(content).toContain("My instructions are “Be brief.”");
  expect(content).toContain("turn 2 of a conversation that began with “My name is Ann.”");
  expect(content).toContain("You wrote: “Who am I?”");
});

const picture = { type: "image_url", image_url: { url: "https://example.com/cat.png", detail: "low" } };
const film = { type: "image_url", image_url: "https://example.com/cat.mp4?x=1" };

test.each([
  ["这是什么", [picture, picture, film], "同时收到 2 张图片、1 段视频。"],
  ["What is this?", [picture], "With it came 1 picture."],
])("%s is answered with what came along", async (text, media, expected) => {
  const plain = await ask({ messages: [say(text)] });
  const answer = await ask({ messages: [say([{ type: "text", text }, ...media])] });
  expect(contentOf(answer)).toContain(expected);
  expect(answer.usage.prompt_tokens - plain.usage.prompt_tokens).toBe(media.length === 1 ? 85 : 85 + 85 + 765);
});

test("n answers differ, and all are counted", async () => {
  const [one, three] = [await ask({ n: 1 }), await ask({ n: 3 })];
  expect(new Set(three.choices.map(({ message }) => message.content)).size).toBe(3);
  expect(three.choices[0]).toEqual(one.choices[0]);
  expect(three.usage.completion_tokens).toBeGreaterThan(2 * one.usage.completion_tokens);
});

test.each([{ max_tokens: 5 }, { max_completion_tokens: 5, max_tokens: 9 }])("%o ends the answer", async (limit) => {
  const [whole, cut] = [await ask({}), await ask(limit)];
  expect(cut.choices[0]?.finish_reason).toBe("length");
  expect(cut.usage).toEqual({ ...cut.usage, completion_tokens: 5, total_tokens: cut.usage.prompt_tokens + 5 });
  expect(contentOf(whole).startsWith(contentOf(cut))).toBe(true);
});

test.each(["You", ["nowhere", "wrote"]])("stop: %j ends the answer before it", async (stop) => {
  const [whole, cut] = [await ask({}), await ask({ stop })];
  expect(cut.choices[0]?.finish_reason).toBe("stop");
  expect(contentOf(cut)).toBe(contentOf(whole).split([stop].flat().at(-1) ?? "")[0]);
});

test("usage counts the tokens of the model's own tokenizer", async () => {
  expect((await ask({ messages: [say("hi")] })).usage.prompt_tokens).toBe(8);
  expect((await ask({ messages: [say("你好，世界！")] })).usage.prompt_tokens).toBe(11);
});

test.each([
  [{ thinking: { type: "enabled", budget_tokens: 1024 }, max_tokens: 2000 }, true],
  [{ thinking: { type: "disabled" }, model: "deepseek-r1" }, false],
  [{ reasoning_effort: "high" }, true],
  [{ reasoning_effort: "none" }, false],
  [{ model: "claude-sonnet-4-thinking" }, true],
  [{}, false],
])("%o gives thoughts: %s", async (wish, thinks) => {
  const { choices, usage } = await ask(wish);
  expect(choices[0]?.message.reasoning_content?.startsWith("The user writes “hi”")).toBe(thinks || undefined);
  expect(usage).toMatchObject({ completion_tokens_details: { reasoning_tokens: thinks ? expect.any(Number) : 0 } });
});

test("logprobs name each token of the answer and as many likely ones as asked", async () => {
  const { choices } = await ask({ logprobs: true, top_logprobs: 3 });
  const tokens = choices[0]?.logprobs?.content ?? [];
  expect(tokens.map(({ token }) => token).join("")).toBe(choices[0]?.message.content);
  expect(tokens.every(({ top_logprobs }) => top_logprobs.length === 3)).toBe(true);
});

test("the same request gets the same bytes from every mock of the same seed, and others from another", async () => {
  const clock = { now: () => 0, sleep: async () => {} };
  const [one, other, foreign] = [
    await ask({}, { clock }),
    await ask({}, { clock }),
    await ask({}, { clock, seed: "2" }),
  ];
  expect(other).toEqual(one);
  expect(contentOf(foreign)).not.toBe(contentOf(one));
  expect(foreign.id).not.toBe(one.id);
});

test.each([
  [{ top_logprobs: 2 }, "top_logprobs"],
  [{ thinking: { type: "enabled", budget_tokens: 1024 }, max_tokens: 1024 }, "thinking.budget_tokens"],
])("%o is refused", async (wish, param) => {
  const response = await post(await startMock(), path, { ...turn, ...wish });
  expect([response.status, await response.json()]).toMatchObject([400, { error: { param } }]);
});

test.each([{ stream: false }, { stream: null }])("%o is a whole answer", async (wish) => {
  const response = await post(await startMock(), path, { ...turn, ...wish });
  expect(response.headers.get("content-type")).toBe("application/json; charset=utf-8");
});

test("a stream says who speaks, then a token at a time, then why it ended, and has no length", async () => {
  const response = await post(await startMock(), path, { ...turn, stream: true, max_tokens: 3 });
  expect(response.headers.get("content-type")).toBe("text/event-stream; charset=utf-8");
  expect(response.headers.has("content-length")).toBe(false);
  const chunks = await readEvents<{ choices: readonly { delta: object; finish_reason: string | null }[] }>(response);
  expect(chunks.flatMap(({ choices }) => choices.map(({ delta, finish_reason }) => [delta, finish_reason]))).toEqual([
    [{ role: "assistant", content: "" }, null],
    [{ content: "You" }, null],
    [{ content: " wrote" }, null],
    [{ content: ":" }, null],
    [{}, "length"],
  ]);
});
