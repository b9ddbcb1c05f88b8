import { APICallError } from "@ai-sdk/provider";
import { type ApiError, isApiError } from "../errors/api-error.ts";
import { isConnectionError } from "../errors/connection-error.ts";
import { mayRetry } from "../retries/may-retry.ts";

function waitOf({ retryAfterMs }: ApiError): Record<string, string> {
  return retryAfterMs === undefined ? {} : { "retry-after-ms": String(retryAfterMs) };
}

/**
 * An error of the client as the AI SDK knows it, which repeats a call only where the client itself would: not one that
 * may have been paid for. Errors of an abort, of a timeout and of the input stay as they are.
 *
 * @param isRetryable whether the call may be repeated.
 */
export function callError(
  error: unknown,
  url: string,
  requestBodyValues: unknown,
  isRetryable: boolean = mayRetry(error, false, url),
): unknown {
  if (isApiError(error)) {
    const { message, status: statusCode, body: data } = error;
    const responseBody = typeof data === "string" ? data : JSON.stringify(data);
    const facts = { url, requestBodyValues, statusCode, responseBody, data, isRetryable };
    return new APICallError({ ...facts, message, responseHeaders: waitOf(error), cause: error });
  }
  if (!isConnectionError(error)) return error;
  // Of an error whose causes name a connection the AI SDK itself would say that it may be repeated.
  const cause = isRetryable ? error : undefined;
  return new APICallError({ message: error.message, url, requestBodyValues, isRetryable, cause });
}
