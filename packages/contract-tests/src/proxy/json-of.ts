import type { CapturedChunk } from "../exchange/captured-exchange.ts";

/** The JSON of a body, undefined when it is none. */
export function jsonOf(chunks: readonly CapturedChunk[]): unknown {
  // Only JSON of these operations is looked into, which is small; anything else need not be copied.
  if (chunks[0]?.bytes[0] !== 0x7b && chunks[0]?.bytes[0] !== 0x5b) return undefined;
  try {
    return JSON.parse(Buffer.concat(chunks.map(({ bytes }) => bytes)).toString());
  } catch {
    return undefined;
  }
}
