import { isJsonObject, type JsonObject } from "../answers/json-object.ts";
import { type Draft, joinField } from "./join.ts";

/** Puts the chunks of a stream together to the answer that would have come without `stream`. */
export interface Accumulator {
  add(chunk: JsonObject): void;
  /** The answer so far. */
  answer(): JsonObject;
  /** Whether there are choices, and each of them has its `finish_reason`. */
  isFinished(): boolean;
}

/** Of each field the last value counts, but null and an empty text replace nothing. */
function replaceFields(draft: Draft, fields: JsonObject, joined: readonly string[]): void {
  for (const key in fields) {
    const value = fields[key];
    // Most fields are the same in every chunk.
    if (value === draft[key] || joined.includes(key) || key === "__proto__") continue;
    if ((value ?? "") !== "" || !Object.hasOwn(draft, key)) draft[key] = value;
  }
}

/** Fields of a choice that grow with each piece of it. */
const growing = ["text", "logprobs"];

function addToChoice(choice: Draft, piece: JsonObject): void {
  // Where a host sends the message so far beside what it gains, the latter is enough.
  if (isJsonObject(piece.delta)) joinField(choice, "message", piece.delta);
  else if (isJsonObject(piece.message)) choice.message = piece.message;
  for (const key of growing) if (key in piece) joinField(choice, key, piece[key]);
  replaceFields(choice, piece, ["delta", "message", ...growing]);
}

/** The pieces of a chunk, one for each choice that gains; a few hosts send nothing but a `value` of text. */
function piecesOf({ choices, value }: JsonObject): readonly unknown[] {
  if (Array.isArray(choices)) return choices;
  return typeof value === "string" ? [{ text: value }] : [];
}

/** Starts an answer without anything in it. */
export function createAccumulator(): Accumulator {
  const top: Draft = {};
  const choices = new Map<unknown, Draft>();

  function choiceAt(index: unknown, isChat: boolean): Draft {
    const known = choices.get(index);
    if (known) return known;
    const choice: Draft = isChat ? { index, message: { role: "assistant" } } : { index };
    choices.set(index, choice);
    return choice;
  }

  return {
    add(chunk) {
      // Padding against eavesdroppers is no part of the answer.
      replaceFields(top, chunk, ["choices", "value", "obfuscation"]);
      for (const piece of piecesOf(chunk)) {
        if (isJsonObject(piece)) addToChoice(choiceAt(piece.index ?? 0, "delta" in piece), piece);
      }
    },
    answer: () => ({
      ...top,
      ...(String(top.object).startsWith("chat.") && { object: "chat.completion" }),
      choices: [...choices.values()].sort((a, b) => Number(a.index) - Number(b.index)),
    }),
    isFinished: () => choices.size > 0 && [...choices.values()].every(({ finish_reason }) => Boolean(finish_reason)),
  };
}
