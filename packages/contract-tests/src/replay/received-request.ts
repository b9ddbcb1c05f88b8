import type { IncomingMessage } from "node:http";
import { buffer } from "node:stream/consumers";

/** A request as it came in over the wire. */
export interface ReceivedRequest {
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly contentType: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Reads a request to its end. */
export async function receiveRequest(message: IncomingMessage): Promise<ReceivedRequest> {
  const { pathname, searchParams } = new URL(message.url ?? "/", "http://localhost");
  return {
    method: message.method ?? "",
    path: pathname,
    query: Object.fromEntries(searchParams),
    contentType: message.headers["content-type"] ?? "",
    bytes: new Uint8Array(await buffer(message)),
  };
}
