import { joined, type Written } from "../../stream/write-draft.ts";
import type { StreamedChoice } from "../respond-completion.ts";
import type { ChatTokenLogprob } from "./chat-logprobs.ts";
import type { ToolCall } from "./tool-calls.ts";

/** An answer and how likely its tokens were, where that was asked for. */
export interface ChatAnswer {
  readonly written: Written<ToolCall>;
  readonly logprobs: readonly ChatTokenLogprob[] | undefined;
}

/** `ChatChoice`. */
export function chatChoice({ written, logprobs }: ChatAnswer, index: number): object {
  const { thoughts, text, calls, finishReason } = written;
  const tool_calls = calls.map(({ call, arguments: pieces }) => ({
    ...call,
    function: { ...call.function, arguments: joined(pieces) },
  }));
  const message = {
    role: "assistant",
    content: text ? joined(text) : null,
    ...(thoughts.length > 0 && { reasoning_content: joined(thoughts) }),
    ...(calls.length > 0 && { tool_calls }),
  };
  return { index, message, ...(logprobs && { logprobs: { content: logprobs } }), finish_reason: finishReason };
}

/** What each chunk adds to a choice: who speaks, thoughts, text, calls, and at last why it ended. */
export function* chatDeltas({ written, logprobs }: ChatAnswer, index: number): Generator<StreamedChoice> {
  const { thoughts, text, calls, finishReason } = written;
  let tokensBefore = 0;
  const say = (delta: object, tokens: number = 0, more: object = {}) => {
    const streamed = { tokensBefore, choice: { index, delta, ...more, finish_reason: null } };
    tokensBefore += tokens;
    return streamed;
  };
  yield say({ role: "assistant", content: text ? "" : null });
  for (const piece of thoughts) yield say({ reasoning_content: piece.text }, piece.tokens);
  for (const [at, piece] of (text ?? []).entries()) {
    const likely = logprobs?.slice(at, at + 1);
    yield say({ content: piece.text }, piece.tokens, likely && { logprobs: { content: likely } });
  }
  for (const [at, { call, arguments: pieces }] of calls.entries()) {
    yield say({ tool_calls: [{ index: at, ...call, function: { ...call.function, arguments: "" } }] });
    for (const piece of pieces) {
      yield say({ tool_calls: [{ index: at, function: { arguments: piece.text } }] }, piece.tokens);
    }
  }
  yield { tokensBefore, choice: { index, delta: {}, finish_reason: finishReason } };
}
