import type { ClientRequest, IncomingMessage, ServerResponse } from "node:http";
import { Readable } from "node:stream";
import { answerHead } from "./answer-head.ts";
import { type Information, passEarlyHints } from "./pass-early-hints.ts";
import { pairsOf } from "./pass-headers.ts";

/** Sends a request's body on, no faster than the upstream reads. */
function passBody(message: IncomingMessage, replacement: Uint8Array | undefined, asked: ClientRequest): void {
  const source = replacement ? Readable.from([replacement]) : message;
  message.once("end", () => asked.addTrailers(pairsOf(message.rawTrailers)));
  source.pipe(asked);
  // Whoever answers before the request is whole wants no more of it, but its sender must not be left waiting.
  asked.once("close", () => message.resume());
}

/**
 * Passes a request on and waits for the head of the answer.
 *
 * @param replacement what is sent in the place of the client's body
 * @throws when there is no answer, because the upstream gives none or the client left.
 */
export async function passRequest(
  message: IncomingMessage,
  response: ServerResponse,
  asked: ClientRequest,
  replacement?: Uint8Array,
): Promise<IncomingMessage> {
  const leave = () => asked.destroy();
  response.once("close", leave);
  asked.on("continue", () => response.writeContinue());
  asked.on("information", (told: Information) => passEarlyHints(told, response));
  passBody(message, replacement, asked);
  try {
    return await answerHead(asked);
  } finally {
    response.off("close", leave);
  }
}
