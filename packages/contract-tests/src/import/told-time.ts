import { parseEvents } from "../judge/read-events.ts";

function firstValue(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    try {
      return parseEvents(text)[0];
    } catch {
      return undefined;
    }
  }
}

/** From here on, seconds and milliseconds cannot be confused with other numbers: 2001 and 2286. */
function isSeconds(value: unknown): value is number {
  return typeof value === "number" && value >= 1e9 && value < 1e10;
}

/**
 * When an answer says that it was made: `created`, `created_at` in seconds, or Gemini's `createTime`. It was recorded
 * then or later.
 *
 * @returns ISO 8601, null when it does not say
 */
export function toldTime(bytes: Uint8Array): string | null {
  const { created, created_at, createTime } = Object(firstValue(new TextDecoder().decode(bytes)));
  const seconds = [created, created_at].find(isSeconds);
  if (seconds !== undefined) return new Date(seconds * 1000).toISOString();
  const time = typeof createTime === "string" ? Date.parse(createTime) : Number.NaN;
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}
