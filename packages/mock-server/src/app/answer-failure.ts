import type { ResponseValue } from "../behaviours/values.ts";
import { isRequestRefusedError, RequestRefusedError } from "../errors/request-refused-error.ts";
import type { Log } from "../log/log.ts";
import { errorEnvelope } from "./error-envelope.ts";

const fault = new RequestRefusedError({
  status: 500,
  message: "The mock server failed; its log says why",
  type: "mock_server_error",
  code: "internal_error",
});

/** The answer to a request that could not be answered: the refusal, or a 500 when the mock itself is at fault. */
export function answerFailure(error: unknown, log: Log): ResponseValue {
  if (isRequestRefusedError(error)) return errorEnvelope(error);
  logFailure(error, log);
  return errorEnvelope(fault);
}

/** Writes down a fault of the mock itself. */
export function logFailure(error: unknown, log: Log): void {
  const { message, stack, cause } = error instanceof Error ? error : new Error(String(error));
  const text = cause instanceof Error ? `${message}: ${cause.message}` : message;
  log({ event: "failure", message: text, ...(stack === undefined ? {} : { stack }) });
}
