import type { IncomingMessage } from "node:http";
import { bodyTooLarge } from "../errors/body-too-large.ts";
import { RequestRefusedError } from "../errors/request-refused-error.ts";

/** Nobody reads this answer; its status, which nginx made up, goes into the log. */
function clientLeft(): RequestRefusedError {
  return new RequestRefusedError({ status: 499, message: "The client left before its body was read" });
}

/**
 * The whole body of a request.
 *
 * @param limit in bytes
 * @throws RequestRefusedError with status 413, without keeping what is too much.
 */
export async function readBytes(request: IncomingMessage, limit: number): Promise<Buffer> {
  if (Number(request.headers["content-length"]) > limit) throw bodyTooLarge(limit);
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    // Leaving the loop early must not destroy the socket, which the refusal still needs.
    for await (const chunk of request.iterator({ destroyOnReturn: false })) {
      size += chunk.length;
      if (size > limit) break;
      chunks.push(chunk);
    }
  } catch {
    throw clientLeft();
  }
  if (size > limit) {
    // What is still to come is thrown away, so that the connection can carry the next request.
    request.resume();
    throw bodyTooLarge(limit);
  }
  return Buffer.concat(chunks, size);
}
