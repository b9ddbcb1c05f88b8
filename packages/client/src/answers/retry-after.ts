/** The form of dates in HTTP. Some platforms make a date of nearly any other text that has a number in it. */
const httpDate = /^[a-z]+, \d\d[ -][a-z]{3}[ -]\d+ \d\d:\d\d:\d\d GMT$/i;

/**
 * Milliseconds after which the server asks to be called again: from `retry-after-ms`, else from `Retry-After` as seconds
 * or as a date, which is 0 when it has passed. Undefined when it does not say.
 *
 * @param now milliseconds since 1970.
 */
export function retryAfterOf({ headers }: Response, now: number): number | undefined {
  /** Undefined for what is no number. */
  const count = (name: string) => {
    const value = headers.get(name)?.trim() ?? "";
    return /^\d+(\.\d+)?$/.test(value) ? Number(value) : undefined;
  };
  const seconds = count("retry-after");
  const date = Date.parse(headers.get("retry-after")?.match(httpDate)?.[0] ?? "");
  const untilDate = Number.isNaN(date) ? undefined : Math.max(0, date - now);
  return count("retry-after-ms") ?? (seconds === undefined ? untilDate : seconds * 1000);
}
