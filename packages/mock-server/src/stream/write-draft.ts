import type { Tokenizer, TokenPiece } from "./tokenizer.ts";

/** A call as an answer has it. */
interface Call {
  readonly function: { readonly name: string; readonly arguments: string };
}

/** What an answer would say if nothing ended it. */
export interface Draft<DraftCall extends Call = Call> {
  readonly thoughts: string;
  /** Undefined when the answer only asks for calls. */
  readonly text: string | undefined;
  readonly calls: readonly DraftCall[];
}

/** What ends an answer. */
export interface Limits {
  /** Texts before which the text ends. */
  readonly stop: readonly string[];
  /** Tokens that the answer may have, thoughts and calls included. */
  readonly tokens: number;
}

/** An answer as it was written, token by token. */
export interface Written<DraftCall extends Call = Call> {
  readonly thoughts: readonly TokenPiece[];
  /** Undefined when the answer only asks for calls. */
  readonly text: readonly TokenPiece[] | undefined;
  readonly calls: readonly { readonly call: DraftCall; readonly arguments: readonly TokenPiece[] }[];
  readonly finishReason: "stop" | "length" | "tool_calls";
}

/** How many tokens pieces are. */
export function tokensOf(pieces: readonly TokenPiece[]): number {
  return pieces.reduce((sum, { tokens }) => sum + tokens, 0);
}

/** The text of pieces. */
export function joined(pieces: readonly TokenPiece[]): string {
  return pieces.map(({ text }) => text).join("");
}

function beforeStop(text: string, stop: readonly string[]): string {
  const ends = stop.filter((one) => one !== "").map((one) => text.indexOf(one));
  return text.slice(0, Math.min(text.length, ...ends.filter((end) => end !== -1)));
}

/** Takes pieces until a number of tokens is used up. */
class Budget {
  #left: number;
  isExceeded = false;

  constructor(tokens: number) {
    this.#left = tokens;
  }

  take(pieces: readonly TokenPiece[]): readonly TokenPiece[] {
    const taken = pieces.slice(0, this.#fitting(pieces));
    this.#left = taken.length < pieces.length ? 0 : this.#left - tokensOf(taken);
    this.isExceeded ||= taken.length < pieces.length;
    return taken;
  }

  #fitting(pieces: readonly TokenPiece[]): number {
    let sum = 0;
    const end = pieces.findIndex(({ tokens }) => {
      sum += tokens;
      return sum > this.#left;
    });
    return end === -1 ? pieces.length : end;
  }
}

/** Writes a draft as models do, thoughts, then text, then calls, until something ends it. */
export function writeDraft<DraftCall extends Call>(
  { thoughts, text, calls }: Draft<DraftCall>,
  { stop, tokens }: Limits,
  { pieces }: Tokenizer,
): Written<DraftCall> {
  const budget = new Budget(tokens);
  const written = {
    thoughts: budget.take(pieces(thoughts)),
    text: text === undefined ? undefined : budget.take(pieces(beforeStop(text, stop))),
    calls: calls.flatMap((call) => {
      if (budget.isExceeded) return [];
      return [{ call, arguments: budget.take(pieces(call.function.arguments)) }];
    }),
  };
  const end = calls.length > 0 ? "tool_calls" : "stop";
  return { ...written, finishReason: budget.isExceeded ? "length" : end };
}
