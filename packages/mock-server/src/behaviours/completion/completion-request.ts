import { RequestRefusedError } from "../../errors/request-refused-error.ts";
import type { Tokenizer } from "../../stream/tokenizer.ts";

/** `CreateCompletionRequest`, as far as answers depend on it. */
export interface CompletionRequest {
  readonly model: string;
  readonly prompt: string | readonly string[] | readonly number[] | readonly (readonly number[])[];
  readonly n?: number | null;
  readonly best_of?: number | null;
  readonly echo?: boolean | null;
  readonly logprobs?: number | null;
  readonly max_tokens?: number | null;
  readonly seed?: number | null;
  readonly stop?: string | readonly string[] | null;
  readonly stream?: boolean | null;
  readonly stream_options?: { readonly include_usage?: boolean } | null;
  readonly suffix?: string | null;
}

/** Continuations that are written for one request. */
const most = 2048;

/** The text that token ids stand for. The tokenizer fails at an id that it does not have. */
function decoded(ids: readonly number[], { textOf }: Tokenizer): string {
  try {
    return textOf(ids);
  } catch {
    throw new RequestRefusedError({
      message: "prompt holds a token id that o200k_base does not have",
      param: "prompt",
    });
  }
}

/**
 * The texts to continue, each by itself. Token ids are read as the text they stand for.
 *
 * @throws RequestRefusedError for an id of no token.
 */
export function promptsOf({ prompt }: CompletionRequest, tokenizer: Tokenizer): readonly string[] {
  if (typeof prompt === "string") return [prompt];
  // The validator has seen that all items are of one kind.
  if (typeof prompt[0] === "number") return [decoded(prompt as readonly number[], tokenizer)];
  return (prompt as readonly (string | readonly number[])[]).map((one) =>
    typeof one === "string" ? one : decoded(one, tokenizer),
  );
}

/** How many continuations of each prompt are written, of which the `n` best come back. */
export function candidateCount({ n, best_of }: CompletionRequest): number {
  return best_of || (n ?? 1);
}

/**
 * Proves what the contract says in words about fields that depend on each other.
 *
 * @throws RequestRefusedError when fewer are written than come back, when several to choose from are to be streamed, and
 * for more than 2,048 continuations.
 */
export function checkCompletionRequest(request: CompletionRequest, prompts: readonly string[]): void {
  const [wanted, written] = [request.n ?? 1, candidateCount(request)];
  if (written < wanted) {
    throw new RequestRefusedError({ message: `best_of must be at least n, which is ${wanted}`, param: "best_of" });
  }
  if (request.stream && written > wanted) {
    throw new RequestRefusedError({ message: "best_of beyond n cannot be streamed", param: "best_of" });
  }
  if (prompts.length * written > most) {
    throw new RequestRefusedError({ message: `prompt asks for more than ${most} continuations`, param: "prompt" });
  }
}
