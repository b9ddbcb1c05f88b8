/** A text or number of the gateway's as text; empty for all else, of which some cannot be made a text at all. */
export function textOf(value: unknown): string {
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}
