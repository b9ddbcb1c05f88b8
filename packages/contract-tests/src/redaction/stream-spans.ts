import { deltaSpans, type Piece, type PlacedPiece, piecesOf, textPiece } from "./delta-spans.ts";
import { type EventText, eventTexts } from "./event-texts.ts";
import type { FindKnown } from "./known-secrets.ts";
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

type Groups = Map<string, Piece[]>;

function put(groups: Groups, name: string, piece: Piece): void {
  const group = groups.get(name);
  if (group) group.push(piece);
  else groups.set(name, [piece]);
}

/** The groups of several pieces, each once. */
function together(groups: Groups): readonly (readonly Piece[])[] {
  const several = [...groups.values()].filter(({ length }) => length > 1);
  const ends = new Map<Piece | undefined, (readonly Piece[])[]>();
  return several.filter((group) => {
    const alike = ends.get(group[0]) ?? [];
    if (alike.some(({ length }) => length === group.length)) return false;
    ends.set(group[0], [...alike, group]);
    return true;
  });
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
      put(groups, one.path, one.piece);
      for (const name of one.others) put(others, name, one.piece);
    }
  }
  found.push(...together(groups).flatMap((pieces) => deltaSpans(pieces, (text) => valueSpans(text, known))));
  found.push(...together(others).flatMap((pieces) => deltaSpans(pieces, known)));
  return mergeSpans(found);
}
