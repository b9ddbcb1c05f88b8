import type { IncomingMessage, RequestListener } from "node:http";
import type { App } from "../app/app.ts";
import { RequestRefusedError } from "../errors/request-refused-error.ts";
import { readBytes } from "./read-bytes.ts";
import { writeRefusal } from "./write-refusal.ts";
import { writeResponse } from "./write-response.ts";

function headersOf({ headers }: IncomingMessage): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
}

/** The address that the client used, or the server's own when the client told none that can be one. */
function clientOrigin({ headers: { host } }: IncomingMessage, own: string): string {
  const address = `${new URL(own).protocol}//${host}`;
  return host && URL.canParse(address) ? new URL(address).origin : own;
}

/**
 * Carries requests of Node's server to the mock.
 *
 * @param own address of the server, without a slash at the end
 */
export function createRequestListener(app: App, own: string): RequestListener {
  return async (request, response) => {
    const leaving = new AbortController();
    // An abort makes an error, which is dear: none is made when the answer is whole.
    response.once("close", () => response.writableFinished || leaving.abort());
    // Source: RFC 9112 §3.2.
    if (request.headers.host === undefined && request.httpVersion === "1.1") {
      writeRefusal(response, new RequestRefusedError({ message: "There is no Host header" }));
      return;
    }
    const answer = await app.handle(
      {
        method: request.method ?? "GET",
        target: request.url ?? "/",
        headers: headersOf(request),
        origin: clientOrigin(request, own),
        readBytes: (limit) => readBytes(request, limit),
      },
      leaving.signal,
    );
    await writeResponse(response, answer);
  };
}
