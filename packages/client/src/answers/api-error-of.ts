import type { ApiError } from "../errors/api-error.ts";
import { apiErrorClass } from "./api-error-class.ts";
import { readErrorBody } from "./error-body.ts";
import type { Exchange } from "./exchange.ts";
import { redact } from "./redact.ts";
import { requestIdOf } from "./request-id.ts";
import { retryAfterOf } from "./retry-after.ts";

/**
 * The error that a body reports. The key is blanked out of all that it tells.
 *
 * @param happened what the gateway did, such as `answered 401`.
 * @param otherwise what to say when the body has no message of its own.
 */
export function apiErrorOf(
  { clock, key, name, response }: Exchange,
  body: unknown,
  happened: string,
  otherwise = "no message",
): ApiError {
  const { message = otherwise, ...reported } = readErrorBody(body);
  const requestId = requestIdOf(response, message);
  const retryAfterMs = retryAfterOf(response, clock.now());
  const facts = { ...reported, status: response.status, requestId, retryAfterMs, body };
  const ErrorClass = apiErrorClass(facts, message);
  return new ErrorClass(redact(`${name} ${happened}: ${message}`, key), redact(facts, key));
}
