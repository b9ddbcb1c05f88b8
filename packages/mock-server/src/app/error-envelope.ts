import { jsonResponse } from "../behaviours/json-response.ts";
import type { ResponseValue } from "../behaviours/values.ts";
import type { RequestRefusedError } from "../errors/request-refused-error.ts";

/** A refusal in the gateway's error envelope, always with its four fields. */
export function errorEnvelope({ status, message, type, param, code, headers }: RequestRefusedError): ResponseValue {
  const response = jsonResponse(status, { error: { message, type, param, code } });
  return { ...response, headers: { ...response.headers, ...headers } };
}
