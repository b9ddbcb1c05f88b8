import { joined } from "../../stream/write-draft.ts";
import type { StreamedChoice } from "../respond-completion.ts";
import type { TokenProbability } from "../token-probabilities.ts";
import type { Continuation } from "./continuations.ts";

/**
 * `CompletionLogprobs` of some tokens. Nothing comes before the first token of a text, so nothing tells how likely it
 * was.
 *
 * @param offset characters before the first of them
 */
function logprobsOf(probabilities: readonly TokenProbability[], offset: number): object {
  let end = offset;
  const isFirst = (at: number) => offset + at === 0;
  return {
    tokens: probabilities.map(({ token }) => token),
    token_logprobs: probabilities.map(({ logprob }, at) => (isFirst(at) ? null : logprob)),
    top_logprobs: probabilities.map(({ top }, at) =>
      isFirst(at) ? null : Object.fromEntries(top.map(({ token, logprob }) => [token, logprob])),
    ),
    text_offset: probabilities.map(({ token }) => {
      end += token.length;
      return end - token.length;
    }),
  };
}

/** Characters before the first token that is told. */
function offsetOf({ echoed, promptLength }: Continuation): number {
  return echoed.length > 0 ? 0 : promptLength;
}

/** `CompletionChoice`. */
export function completionChoice(continuation: Continuation, index: number, withLogprobs: boolean): object {
  const { echoed, pieces, probabilities, finishReason } = continuation;
  return {
    text: joined([...echoed, ...pieces]),
    index,
    logprobs: withLogprobs ? logprobsOf(probabilities, offsetOf(continuation)) : null,
    finish_reason: finishReason,
  };
}

/** What each event adds to a continuation, and at last why it ended. An echoed prompt takes no time. */
export function* completionEvents(
  continuation: Continuation,
  index: number,
  withLogprobs: boolean,
): Generator<StreamedChoice> {
  const { echoed, pieces, probabilities, finishReason } = continuation;
  let offset = offsetOf(continuation);
  let tokensBefore = 0;
  for (const [at, { text, tokens }] of [...echoed, ...pieces].entries()) {
    const logprobs = withLogprobs ? logprobsOf(probabilities.slice(at, at + 1), offset) : null;
    yield { tokensBefore, choice: { text, index, logprobs, finish_reason: null } };
    offset += text.length;
    if (at >= echoed.length) tokensBefore += tokens;
  }
  yield { tokensBefore, choice: { text: "", index, logprobs: null, finish_reason: finishReason } };
}
