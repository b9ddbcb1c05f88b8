import type { CallOptions } from "../call-options.ts";
import type {
  Completion,
  CompletionPiece,
  CompletionResult,
  CreateCompletionRequest,
} from "../generated/components.ts";
import type { Stream } from "../stream/stream.ts";
import type { ResourceContext } from "./resource-context.ts";

/** Texts to be continued. */
export interface Completions {
  /**
   * Continues a text, for the models of the older form: gpt-3.5-turbo-instruct, davinci-002 and babbage-002. With
   * `stream: true` it resolves to the answer's stream as soon as that begins.
   *
   * `max_tokens` is 16 unless it is said, `temperature` 0 to 2 (default 1), `top_p` 0 to 1 (default 1), the penalties -2
   * to 2 (default 0), `n` 1 to 128 and `best_of` 0 to 20 (default 1), `logprobs` 0 to 5, `stop` up to four texts.
   *
   * Source: gpt-3.5-turbo-instruct, `POST /v1/completions`.
   *
   * @throws StreamError when a stream was asked for and something else came, and as every call: see `RawOperations`.
   */
  create(
    body: CreateCompletionRequest & { readonly stream: true },
    options?: CallOptions,
  ): Promise<Stream<Completion | CompletionPiece>>;
  create(
    body: CreateCompletionRequest & { readonly stream?: false | null },
    options?: CallOptions,
  ): Promise<CompletionResult>;
  create(
    body: CreateCompletionRequest,
    options?: CallOptions,
  ): Promise<CompletionResult | Stream<Completion | CompletionPiece>>;
}

/** Makes the resource. */
export function createCompletions({ raw }: ResourceContext): Completions {
  const create = async (body: CreateCompletionRequest, options?: CallOptions) =>
    (await raw.createCompletion({ ...options, body })).data;
  // Which of its two answers comes is decided by `stream`, as the overloads say.
  return { create: create as Completions["create"] };
}
