import type { ServerResponse } from "node:http";
import { pipeline } from "node:stream/promises";
import type { AppResponse } from "../app/app-request.ts";

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
  await pipeline(body, response).catch(() => response.destroy());
}
