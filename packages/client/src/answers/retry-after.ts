/** Milliseconds of a header that counts in some unit, undefined for what is no number. */
function count(value: string | null, unit: number): number | undefined {
  return value !== null && /^\d+(\.\d+)?$/.test(value.trim()) ? Number(value) * unit : undefined;
}

/**
 * Milliseconds after which the server asks to be called again: from `retry-after-ms`, else from `Retry-After` as seconds
 * or as a date, which is 0 when it has passed. Undefined when it does not say.
 *
 * @param now milliseconds since 1970.
 */
export function retryAfterOf({ headers }: Response, now: number): number | undefined {
  const after = headers.get("retry-after");
  const date = Date.parse(after ?? "");
  const untilDate = Number.isNaN(date) ? undefined : Math.max(0, date - now);
  return count(headers.get("retry-after-ms"), 1) ?? count(after, 1000) ?? untilDate;
}
