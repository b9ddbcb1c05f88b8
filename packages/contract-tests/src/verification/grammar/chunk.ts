import type { GrammarProblem } from "./read-frames.ts";

/** A JSON object of which nothing is known. */
export type Fields = Readonly<Record<string, unknown>>;

/** One event of a stream of chunks. */
export interface Chunk {
  /** Number of the event in its stream. */
  readonly event: number;
  readonly value: Fields;
}

/** One choice in one chunk. */
export interface Piece {
  readonly event: number;
  /** JSON pointer within the event. */
  readonly pointer: string;
  readonly choice: Fields;
  /** What the message gains. */
  readonly delta: Fields;
  readonly index: unknown;
}

/** What a stream of chunks may not do. */
export type Rule = (chunks: readonly Chunk[], facts: StreamFacts) => readonly GrammarProblem[];

/** What is known of a stream beside its chunks. */
export interface StreamFacts {
  /** The body of the request, undefined when nobody knows what was asked for. */
  readonly request: Fields | undefined;
  /** Whether the stream was ended by an error: what is begun then may stay unfinished. */
  readonly broken: boolean;
  /** Whether `[DONE]` ended it. */
  readonly done: boolean;
  /** Whether another host than the gateway answered: some of them break what is mere custom. */
  readonly foreign: boolean;
}

/** The value as an object whose fields may be asked for, one without any where it is none. */
export function fieldsOf(value: unknown): Fields {
  // Whatever is an object may be asked for fields; what they are is asked where they are read.
  return typeof value === "object" && value !== null ? (value as Fields) : {};
}

/** The choices of a chunk. */
export function piecesOf({ event, value }: Chunk): readonly Piece[] {
  const choices: readonly unknown[] = Array.isArray(value.choices) ? value.choices : [];
  return choices.map(fieldsOf).map((choice, place) => ({
    event,
    pointer: `/choices/${place}`,
    choice,
    delta: fieldsOf(choice.delta),
    index: choice.index,
  }));
}

/** The pieces of each choice, by its index. */
export function piecesByChoice(chunks: readonly Chunk[]): readonly (readonly Piece[])[] {
  return [...Map.groupBy(chunks.flatMap(piecesOf), ({ index }) => index).values()];
}

/** A problem that fails the proof. */
export function breach(
  at: { readonly event: number; readonly pointer?: string },
  rule: string,
  message: string,
): GrammarProblem {
  return { event: at.event, pointer: at.pointer ?? "", rule, level: "error", message };
}

/** A problem that fails the proof unless another host than the gateway answered. */
export function customBreach(
  ...[at, rule, message, { foreign }]: [...Parameters<typeof breach>, StreamFacts]
): GrammarProblem {
  return { ...breach(at, rule, message), level: foreign ? "warning" : "error" };
}
