import { InvalidArgumentError } from "../errors/invalid-argument-error.ts";

/** The limits of a call. */
export interface Limits {
  readonly timeoutMs: number;
  readonly idleTimeoutMs: number;
  readonly maxRetries: number;
}

/** The limits where nothing else is said. */
export const defaultLimits: Limits = { timeoutMs: 600_000, idleTimeoutMs: 120_000, maxRetries: 2 };

/** Limits as options give them. */
type LimitOptions = { readonly [Name in keyof Limits]?: Limits[Name] | undefined };

/**
 * The limits of a call: those it is given, else the defaults.
 *
 * @throws InvalidArgumentError for a time that is not above zero, or a number of retries that is no whole number.
 */
export function limitsOf(given: LimitOptions, defaults: Limits): Limits {
  const { timeoutMs = defaults.timeoutMs, idleTimeoutMs = defaults.idleTimeoutMs } = given;
  const { maxRetries = defaults.maxRetries } = given;
  for (const [name, value] of Object.entries({ timeoutMs, idleTimeoutMs })) {
    if (typeof value === "number" && value > 0) continue;
    throw new InvalidArgumentError(`${name} must be a number of milliseconds above 0.`, name);
  }
  if (Number.isInteger(maxRetries) && maxRetries >= 0) return { timeoutMs, idleTimeoutMs, maxRetries };
  throw new InvalidArgumentError("maxRetries must be a whole number from 0.", "maxRetries");
}
