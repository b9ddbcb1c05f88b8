import { isJsonObject, type JsonObject } from "../answers/json-object.ts";
import { textOf } from "../answers/text-of.ts";
import { type Draft, joinField, replaceFields } from "./join.ts";

/** Puts the chunks of a stream together to the answer that would have come without `stream`. */
export interface Accumulator {
  add(chunk: JsonObject): void;
  /** The answer so far. */
  answer(): JsonObject;
  /** Whether there are choices, and each of them has its `finish_reason`. */
  isFinished(): boolean;
}

function addToChoice(choice: Draft, { delta, message, text, logprobs, ...facts }: JsonObject): void {
  // Where a host sends the message so far beside what it gains, the latter is enough.
  if (isJsonObject(delta)) joinField(choice, "message", delta);
  else if (isJsonObject(message)) choice.message = message;
  if (text !== undefined) joinField(choice, "text", text);
  if (logprobs !== undefined) joinField(choice, "logprobs", logprobs);
  replaceFields(choice, facts);
}

/** Starts an answer without anything in it. */
export function createAccumulator(): Accumulator {
  const top: Draft = {};
  const choices = new Map<unknown, Draft>();
  return {
    // Padding against eavesdroppers is no part of the answer; a few hosts send nothing but a `value` of text.
    add({ choices: pieces, value, obfuscation, ...facts }) {
      replaceFields(top, facts);
      const text = typeof value === "string" ? [{ text: value }] : [];
      for (const piece of Array.isArray(pieces) ? pieces : text) {
        if (!isJsonObject(piece)) continue;
        const index = piece.index ?? 0;
        const choice = choices.get(index) ?? ("delta" in piece ? { index, message: { role: "assistant" } } : { index });
        choices.set(index, choice);
        addToChoice(choice, piece);
      }
    },
    answer: () => ({
      ...top,
      ...(textOf(top.object).startsWith("chat.") && { object: "chat.completion" }),
      choices: [...choices.values()].sort((a, b) => Number(textOf(a.index)) - Number(textOf(b.index))),
    }),
    isFinished: () => choices.size > 0 && [...choices.values()].every(({ finish_reason }) => Boolean(finish_reason)),
  };
}
