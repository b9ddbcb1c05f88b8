import { randomOf } from "../../random/random.ts";
import type { Tokenizer, TokenPiece } from "../../stream/tokenizer.ts";
import { writeDraft } from "../../stream/write-draft.ts";
import { stopTexts } from "../stop-texts.ts";
import { type TokenProbability, tokenProbabilities } from "../token-probabilities.ts";
import { type CompletionRequest, candidateCount } from "./completion-request.ts";
import { continuationText } from "./continuation-text.ts";

/** Tokens of a continuation unless the request says otherwise. Source: the contract's default. */
const usualTokens = 16;

/** One continuation of a prompt. */
export interface Continuation {
  /** The prompt, where it is to be echoed. */
  readonly echoed: readonly TokenPiece[];
  readonly pieces: readonly TokenPiece[];
  /** How likely each token of both was. */
  readonly probabilities: readonly TokenProbability[];
  /** Characters of the prompt. */
  readonly promptLength: number;
  readonly finishReason: string;
}

/** How likely the continuation itself was, for each of its tokens. */
function meanLogprob({ echoed, probabilities }: Continuation): number {
  const own = probabilities.slice(echoed.length);
  return own.reduce((sum, { logprob }) => sum + logprob, 0) / Math.max(own.length, 1);
}

function write(request: CompletionRequest, prompt: string, identity: string, tokenizer: Tokenizer): Continuation {
  const { suffix, stop, max_tokens, echo, logprobs } = request;
  const random = randomOf(identity);
  const draft = { thoughts: "", text: continuationText(prompt, suffix ?? "", random), calls: [] };
  const limits = { stop: stopTexts(stop), tokens: max_tokens ?? usualTokens };
  const { text: pieces = [], finishReason } = writeDraft(draft, limits, tokenizer);
  const echoed = echo ? tokenizer.pieces(prompt) : [];
  const probabilities = tokenProbabilities([...echoed, ...pieces], logprobs ?? 0, random);
  return { echoed, pieces, probabilities, promptLength: prompt.length, finishReason };
}

/** The continuations of one prompt. */
export interface Continuations {
  /** Those that come back, the likeliest first where more were written. */
  readonly best: readonly Continuation[];
  /** All that were written. */
  readonly written: readonly Continuation[];
}

/** Continues a prompt `n` times, or `best_of` times to choose from. */
export function continuePrompt(
  request: CompletionRequest,
  prompt: string,
  identity: string,
  tokenizer: Tokenizer,
): Continuations {
  const count = candidateCount(request);
  const wanted = request.n ?? 1;
  const written = Array.from({ length: count }, (_, index) =>
    write(request, prompt, `${identity} ${index}`, tokenizer),
  );
  const ranked = written.toSorted((one, other) => meanLogprob(other) - meanLogprob(one));
  return { best: count > wanted ? ranked.slice(0, wanted) : written, written };
}
