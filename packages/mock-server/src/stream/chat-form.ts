import { chatDeltas } from "./chat-deltas.ts";
import type { Choice, CompletionForm } from "./completion.ts";
import { joinEvents } from "./join-events.ts";

/** The parts of a choice that are another in a chunk than in a whole answer. */
interface ChatChoice extends Choice {
  readonly message?: Parameters<typeof chatDeltas>[0];
  readonly delta?: { readonly tool_calls?: readonly { readonly index: number }[] | null };
}

function wholeOf({ delta: { tool_calls, ...message } = {}, finish_reason, ...choice }: ChatChoice): Choice {
  const calls = tool_calls?.map(({ index: _, ...call }) => call);
  return { ...choice, message: calls ? { ...message, tool_calls: calls } : message, finish_reason };
}

function piecesOf({ message, finish_reason, ...choice }: ChatChoice): Choice[] {
  const { index } = choice;
  const written = (message ? chatDeltas(message) : []).map((delta) => ({ index, delta, finish_reason: null }));
  return [...written, { ...choice, delta: {}, finish_reason }];
}

/** `createChatCompletion`: a whole answer has messages, its events have deltas. */
export const chatForm: CompletionForm = {
  join(events) {
    const whole = joinEvents(events);
    return { ...whole, object: "chat.completion", choices: whole.choices.map(wholeOf) };
  },
  split: ({ usage: _, choices, ...answer }) =>
    choices.flatMap(piecesOf).map((choice) => ({ ...answer, object: "chat.completion.chunk", choices: [choice] })),
};
