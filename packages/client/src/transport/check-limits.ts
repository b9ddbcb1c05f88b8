import { InvalidArgumentError } from "../errors/invalid-argument-error.ts";

/** The limits of a call. */
export interface Limits {
  readonly timeoutMs: number;
  readonly idleTimeoutMs: number;
  readonly maxRetries: number;
}

/** @throws InvalidArgumentError for a time that is not above zero, or a number of retries that is no whole number. */
export function checkLimits({ timeoutMs, idleTimeoutMs, maxRetries }: Limits): void {
  for (const [name, value] of Object.entries({ timeoutMs, idleTimeoutMs })) {
    if (typeof value === "number" && value > 0) continue;
    throw new InvalidArgumentError(`${name} must be a number of milliseconds above 0.`, name);
  }
  if (Number.isInteger(maxRetries) && maxRetries >= 0) return;
  throw new InvalidArgumentError("maxRetries must be a whole number from 0.", "maxRetries");
}
