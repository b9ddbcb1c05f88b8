import type { ServerResponse } from "node:http";
import { errorEnvelope } from "../app/error-envelope.ts";
import type { RequestRefusedError } from "../errors/request-refused-error.ts";

/** Answers what never reaches the mock, in the same envelope, and closes the connection. */
export function writeRefusal(response: ServerResponse, refusal: RequestRefusedError): void {
  const { status, headers, body } = errorEnvelope(refusal);
  const length = Buffer.byteLength(String(body));
  response.writeHead(status, { ...headers, "content-length": length, connection: "close" }).end(body);
}
