import type { Choice, CompletionForm } from "./completion.ts";
import { joinEvents } from "./join-events.ts";
import { textPieces } from "./text-pieces.ts";

function piecesOf({ text, finish_reason, ...choice }: Choice): Choice[] {
  const { index } = choice;
  // The contract's own test judges each whole answer by its schema, which has a text in every choice.
  const written = textPieces(text as string).map((piece) => ({
    text: piece,
    index,
    logprobs: null,
    finish_reason: null,
  }));
  return [...written, { text: "", ...choice, finish_reason }];
}

/** `createCompletion`: a whole answer and its events have the same form. */
export const textForm: CompletionForm = {
  join: joinEvents,
  split: ({ usage: _, choices, ...answer }) =>
    choices.flatMap(piecesOf).map((choice) => ({ ...answer, choices: [choice] })),
};
