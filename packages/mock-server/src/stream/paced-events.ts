import type { Settings } from "../settings/settings.ts";
import type { TimedChunk } from "./pace.ts";

/** An event of a stream, and how many tokens of its answer come before it. */
export interface StreamEvent {
  readonly tokensBefore: number;
  readonly value: unknown;
}

/** How fast a stream is written. */
export type Pace = Pick<Settings, "ttft" | "tps">;

/**
 * The bytes of an event stream, one event at a time, closed by `[DONE]` as the OpenAI form has it. The first token is
 * due after `ttft`, each later one a `tps`th of a second after the one before.
 */
export function* pacedEvents(
  events: Iterable<StreamEvent>,
  { ttft, tps }: Pace,
): Generator<TimedChunk, void, undefined> {
  let at = ttft;
  for (const { tokensBefore, value } of events) {
    at = ttft + (tps > 0 ? (tokensBefore * 1000) / tps : 0);
    yield { at, data: `data: ${JSON.stringify(value)}\n\n` };
  }
  yield { at, data: "data: [DONE]\n\n" };
}
