import { redacted } from "../redaction/span.ts";

function fits(received: unknown, recorded: string): boolean {
  if (typeof received !== "string" && typeof received !== "number") return false;
  const text = String(received);
  const [first = "", ...rest] = recorded.split(redacted);
  const last = rest.pop() ?? "";
  if (!text.startsWith(first)) return false;
  // The first place at which a piece fits leaves most to the pieces after it.
  let end = first.length;
  for (const piece of rest) {
    const start = text.indexOf(piece, end);
    if (start < 0) return false;
    end = start + piece.length;
  }
  return end + last.length <= text.length && text.endsWith(last);
}

/**
 * What was received, with the recorded text wherever that is what redaction left of it: `[redacted]` stands for any
 * text, so a request with a key in it is still the recorded one.
 */
export function maskRedacted(received: unknown, recorded: unknown): unknown {
  if (typeof recorded === "string") {
    return recorded.includes(redacted) && fits(received, recorded) ? recorded : received;
  }
  if (typeof received !== "object" || received === null || typeof recorded !== "object" || recorded === null) {
    return received;
  }
  if (Array.isArray(received)) {
    // An index of a list is a property of it like any other.
    return received.map((item, at) => maskRedacted(item, (recorded as Readonly<Record<number, unknown>>)[at]));
  }
  const known = new Map(Object.entries(recorded));
  return Object.fromEntries(Object.entries(received).map(([key, child]) => [key, maskRedacted(child, known.get(key))]));
}
