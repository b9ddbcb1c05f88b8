import type { CapturedChunk } from "../exchange/captured-exchange.ts";

/**
 * An event stream of which nobody knows how it arrived: a piece for each event, all at once. Where a piece ends and when
 * it came is then no evidence.
 */
export function splitEvents(bytes: Uint8Array): readonly CapturedChunk[] {
  // In this encoding every byte is one character.
  const events = Buffer.from(bytes)
    .toString("latin1")
    .split(/(?<=\n\n|\r\n\r\n|\r\r)/);
  return events.map((event) => ({ t: 0, bytes: Buffer.from(event, "latin1") }));
}
