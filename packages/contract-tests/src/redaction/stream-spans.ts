import { deltaSpans, type PlacedPiece, piecesOf, textPiece } from "./delta-spans.ts";
import { type EventText, eventTexts } from "./event-texts.ts";
import type { FindKnown } from "./known-secrets.ts";
import { type Groups, putPiece, severalOf } from "./piece-groups.ts";
import { mergeSpans, type Span } from "./span.ts";
import { jsonSpans, jsonTree, textSpans, valueSpans } from "./value-spans.ts";

function placed({ at }: EventText, spans: readonly Span[]): readonly Span[] {
  return spans.map(({ start, end, text }) => ({ start: at(start), end: at(end), text }));
}

/** The redactions within one event or line, and its pieces of the texts that events make together. */
function readText(
  text: EventText,
  known: FindKnown,
): { readonly spans: readonly Span[]; readonly pieces: Iterable<PlacedPiece> } {
  const tree = text.field === "data" ? jsonTree(text.text) : undefined;
  if (tree) return { spans: placed(text, jsonSpans(text.text, tree, known)), pieces: piecesOf(text, tree) };
  const spans = placed(text, textSpans(text.text, known));
  return { spans, pieces: [{ path: `line ${text.field}`, piece: textPiece(text), others: [] }] };
}

/**
 * The redactions of an event stream: in each event and each comment, and in the texts that events make together, such as
 * an answer that comes word by word. Known secrets are looked for in whatever a reader might put together.
 */
export function streamSpans(stream: string, known: FindKnown): readonly Span[] {
  const [groups, others]: [Groups, Groups] = [new Map(), new Map()];
  const found: Span[] = [];
  for (const text of eventTexts(stream)) {
    const { spans, pieces } = readText(text, known);
    found.push(...spans);
    for (const one of pieces) {
      putPiece(groups, one.path, one.piece);
      for (const name of one.others) putPiece(others, name, one.piece);
    }
  }
  found.push(...severalOf(groups).flatMap((pieces) => deltaSpans(pieces, (text) => valueSpans(text, known))));
  found.push(...severalOf(others).flatMap((pieces) => deltaSpans(pieces, known)));
  return mergeSpans(found);
}
