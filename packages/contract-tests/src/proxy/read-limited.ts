import type { IncomingMessage } from "node:http";

/** Reads a body to its end, undefined when it is longer than allowed. What is too long is read on and dropped. */
export async function readLimited(message: IncomingMessage, limit: number): Promise<Uint8Array | undefined> {
  const pieces: Buffer[] = [];
  let length = 0;
  for await (const piece of message) {
    length += piece.length;
    if (length <= limit) pieces.push(piece);
  }
  return length <= limit ? Buffer.concat(pieces) : undefined;
}
