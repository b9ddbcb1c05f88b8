/** Milliseconds within which the first retry falls; it doubles each time. */
const shortest = 500;

/** Milliseconds within which every retry falls. */
const longest = 8000;

/** A random wait before another attempt, so that many clients do not come back at once: "full jitter". */
export function backoff(attempt: number): number {
  return Math.random() * Math.min(longest, shortest * 2 ** (attempt - 1));
}
