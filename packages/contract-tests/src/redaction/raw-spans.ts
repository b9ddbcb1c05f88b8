import type { Span } from "./span.ts";

// Every way to write one UTF-16 unit in a JSON string.
const unit = /\\u[0-9a-f]{4}|\\.|[\s\S]/gi;

/** Spans of what a JSON string says, as spans of how it is written between its quotes. */
export function rawSpans(raw: string, spans: readonly Span[]): readonly Span[] {
  if (spans.length === 0) return [];
  const starts = raw.includes("\\") ? [...raw.matchAll(unit)].map(({ index }) => index) : undefined;
  const at = (place: number) => (starts ? (starts[place] ?? raw.length) : place);
  return spans.map(({ start, end, text }) => ({
    start: at(start),
    end: at(end),
    text: JSON.stringify(text).slice(1, -1),
  }));
}
