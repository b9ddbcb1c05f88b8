/** What stands where something was taken out. */
export const redacted = "[redacted]";

/** A stretch of a text, in UTF-16 units, and what takes its place. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Wherever a global pattern matches. `matchAll` would copy the pattern for each text, and events are many. */
export function spansOf(text: string, pattern: RegExp): readonly Span[] {
  const spans: Span[] = [];
  pattern.lastIndex = 0;
  for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
    spans.push({ start: found.index, end: pattern.lastIndex, text: redacted });
  }
  return spans;
}

/** Spans in order. Of those that overlap one is made, with the text of the first. */
export function mergeSpans<Kind extends Span>(spans: readonly Kind[]): readonly Kind[] {
  const merged: Kind[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = merged.at(-1);
    if (last && span.start < last.end) merged[merged.length - 1] = { ...last, end: Math.max(last.end, span.end) };
    else merged.push(span);
  }
  return merged;
}

/** The text with each span replaced. The spans are in order and apart. */
export function replaceSpans(text: string, spans: readonly Span[]): string {
  let at = 0;
  const pieces = spans.map((span) => {
    const before = text.slice(at, span.start);
    at = span.end;
    return before + span.text;
  });
  return pieces.join("") + text.slice(at);
}
