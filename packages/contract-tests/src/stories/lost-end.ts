import { type WalkProblem, walkProblem } from "./walk-problem.ts";

/** What may stand in an event of a chat stream. */
interface Event {
  readonly choices?: readonly { readonly finish_reason?: unknown }[];
}

function isFinished(events: unknown): boolean {
  if (!Array.isArray(events)) return false;
  // Events are judged by the contract beside this.
  return events.some((event: Event | null) => event?.choices?.some(({ finish_reason: reason }) => Boolean(reason)));
}

/** Whether a stream that is expected to tell why it ended has broken off before. */
export function lostEnd(expected: unknown, actual: unknown): readonly WalkProblem[] {
  if (!isFinished(expected) || isFinished(actual)) return [];
  return [walkProblem("end", "the stream breaks off before it tells why it ends")];
}
