import { RequestRefusedError } from "./request-refused-error.ts";

/** The refusal of a body that is larger than the limit, in bytes. */
export function bodyTooLarge(limit: number): RequestRefusedError {
  const message = `The body is larger than the limit of ${limit} bytes`;
  return new RequestRefusedError({ status: 413, message, code: "body_too_large" });
}
