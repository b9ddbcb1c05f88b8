import type { ServerResponse } from "node:http";
import { pipeline } from "node:stream/promises";
import { setImmediate } from "node:timers/promises";
import type { AppResponse } from "../app/app-request.ts";
import { isConnectionResetError } from "../errors/connection-reset-error.ts";

type Pieces = Exclude<AppResponse["body"], string | Uint8Array>;

/** Lets what went before a failure reach the client, and resets the connection when nothing did and a reset is wanted. */
async function* untilBroken(
  body: Pieces,
  response: ServerResponse,
): AsyncGenerator<string | Uint8Array, void, undefined> {
  let isFirst = true;
  try {
    for await (const piece of body) {
      yield piece;
      isFirst = false;
    }
  } catch (error) {
    await setImmediate();
    if (isFirst && isConnectionResetError(error)) response.socket?.resetAndDestroy();
    throw error;
  }
}

/**
 * Writes an answer. A stream is written as fast as the client reads and is told to end when the client leaves; one that
 * fails cuts the connection, which is all that can still be told.
 */
export async function writeResponse(response: ServerResponse, { status, headers, body }: AppResponse): Promise<void> {
  response.writeHead(status, { ...headers });
  if (typeof body === "string" || body instanceof Uint8Array) {
    response.end(body);
    return;
  }
  await pipeline(untilBroken(body, response), response).catch(() => response.destroy());
}
