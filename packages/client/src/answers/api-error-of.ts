import { ApiError } from "../errors/api-error.ts";
import { readErrorBody } from "./error-body.ts";
import type { Exchange } from "./exchange.ts";
import { redact } from "./redact.ts";
import { requestIdOf } from "./request-id.ts";

/**
 * The error that a body reports.
 *
 * @param happened what the gateway did, such as `answered 401`.
 * @param otherwise what to say when the body has no message of its own.
 */
export function apiErrorOf(exchange: Exchange, body: unknown, happened: string, otherwise: string): ApiError {
  const clean = redact(body, exchange.key);
  const { message, ...facts } = readErrorBody(clean);
  return new ApiError(`${exchange.name} ${happened}: ${message ?? otherwise}`, {
    ...facts,
    status: exchange.response.status,
    requestId: requestIdOf(exchange.response, message),
    body: clean,
  });
}
