import type { Random } from "../../random/random.ts";
import type { TokenPiece } from "../../stream/tokenizer.ts";
import { type LikelyToken, tokenProbabilities } from "../token-probabilities.ts";
import type { ChatRequest } from "./chat-request.ts";

interface Likely extends LikelyToken {
  readonly bytes: readonly number[];
}

/** `ChatTokenLogprob`. */
export interface ChatTokenLogprob extends Likely {
  readonly top_logprobs: readonly Likely[];
}

function withBytes({ token, logprob }: LikelyToken): Likely {
  return { token, logprob, bytes: [...new TextEncoder().encode(token)] };
}

/** How likely each token of a text was, undefined unless the request asks for it. */
export function chatLogprobs(
  { logprobs, top_logprobs }: ChatRequest,
  pieces: readonly TokenPiece[],
  random: Random,
): readonly ChatTokenLogprob[] | undefined {
  if (!logprobs) return undefined;
  return tokenProbabilities(pieces, top_logprobs ?? 0, random).map(({ top, ...itself }) => ({
    ...withBytes(itself),
    top_logprobs: top.map(withBytes),
  }));
}
