import { deltaSpans, type Piece, piecesOf, textPiece } from "./delta-spans.ts";
import { type EventText, eventTexts } from "./event-texts.ts";
import type { FindKnown } from "./known-secrets.ts";
import { mergeSpans, type Span } from "./span.ts";
import { jsonSpans, jsonTree, textSpans, valueSpans } from "./value-spans.ts";

function placed({ at }: EventText, spans: readonly Span[]): readonly Span[] {
  return spans.map(({ start, end, text }) => ({ start: at(start), end: at(end), text }));
}

type Group = readonly [path: string, piece: Piece];

/** The redactions within one event or comment, and its pieces of the texts that events make together. */
function readText(
  text: EventText,
  known: FindKnown,
): { readonly spans: readonly Span[]; readonly pieces: Iterable<Group> } {
  const tree = text.isData ? jsonTree(text.text) : undefined;
  if (tree) return { spans: placed(text, jsonSpans(text.text, tree, known)), pieces: piecesOf(text, tree) };
  const spans = placed(text, textSpans(text.text, known));
  return { spans, pieces: text.isData ? [["", textPiece(text)]] : [] };
}

/**
 * The redactions of an event stream: in each event and each comment, and in the texts that events make together, such as
 * an answer that comes word by word.
 */
export function streamSpans(stream: string, known: FindKnown): readonly Span[] {
  const groups = new Map<string, Piece[]>();
  const found: Span[] = [];
  for (const text of eventTexts(stream)) {
    const { spans, pieces } = readText(text, known);
    found.push(...spans);
    for (const [path, piece] of pieces)
      groups
        .set(path, groups.get(path) ?? [])
        .get(path)
        ?.push(piece);
  }
  const together = [...groups.values()].filter(({ length }) => length > 1);
  found.push(...together.flatMap((pieces) => deltaSpans(pieces, (text) => valueSpans(text, known))));
  return mergeSpans(found);
}
