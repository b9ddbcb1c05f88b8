import { redact } from "../answers/redact.ts";
import { requestIdOf } from "../answers/request-id.ts";
import { ApiError } from "../errors/api-error.ts";

/** The error for an answer that succeeded, and is not what the method promises. Nothing of it is lost: it is the body. */
export function unexpectedAnswer(message: string, body: unknown, response: Response, key: string): ApiError {
  const facts = { status: response.status, requestId: requestIdOf(response), body };
  return new ApiError(redact(message, key), redact(facts, key));
}
