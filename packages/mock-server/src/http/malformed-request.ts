import type { IncomingMessage, Server, ServerResponse } from "node:http";
import type { Socket } from "node:net";
import { errorEnvelope } from "../app/error-envelope.ts";
import { RequestRefusedError } from "../errors/request-refused-error.ts";
import { writeRefusal } from "./write-refusal.ts";

const refusals: Readonly<Record<string, readonly [statusLine: string, status: number, message: string]>> = {
  HPE_HEADER_OVERFLOW: ["431 Request Header Fields Too Large", 431, "The headers are larger than 16 KiB"],
  ERR_HTTP_REQUEST_TIMEOUT: ["408 Request Timeout", 408, "The request took too long to arrive"],
};
const notHttp = ["400 Bad Request", 400, "This is not an HTTP/1.1 request"] as const;

function answer(code: string): string {
  const [statusLine, status, message] = refusals[code] ?? notHttp;
  const { body } = errorEnvelope(new RequestRefusedError({ status, message }));
  const headers = "Connection: close\r\nContent-Type: application/json; charset=utf-8";
  return `HTTP/1.1 ${statusLine}\r\n${headers}\r\n\r\n${body}`;
}

/** What the server would otherwise refuse without a word. */
function refuseExpectation({ headers: { expect } }: IncomingMessage, response: ServerResponse): void {
  const refusal = new RequestRefusedError({ status: 417, message: `Expect: ${expect} cannot be met` });
  writeRefusal(response, refusal);
}

/** Answers what is no HTTP request in the same envelope as everything else. */
export function refuseMalformedRequests(server: Server): void {
  server.on("checkExpectation", refuseExpectation);
  server.on("clientError", (error: Error & { readonly code?: string }, socket: Socket) => {
    if (socket.writable) socket.end(answer(error.code ?? ""));
    else socket.destroy();
  });
}
