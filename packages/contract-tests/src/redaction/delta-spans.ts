import type { Node } from "jsonc-parser";
import type { EventText } from "./event-texts.ts";
import { rawSpans } from "./raw-spans.ts";
import { redacted, type Span } from "./span.ts";

/** A string in an event: one of the pieces of which a stream's reader puts a text together. */
export interface Piece {
  readonly value: string;
  /** A span of the value as a span of the stream. */
  toStream(span: Span): Span;
}

/** A place in an event, by which events continue each other: `index` says more than the place in a list. */
function stepOf(item: Node, at: number): string {
  const index = item.children?.find(({ children }) => children?.[0]?.value === "index")?.children?.[1];
  return index?.type === "number" ? `#${index.value}` : `${at}`;
}

function pieceOf(event: EventText, { offset, length, value }: Node): Piece {
  const raw = event.text.slice(offset + 1, offset + length - 1);
  function toStream(span: Span): Span {
    const [{ start, end, text } = span] = rawSpans(raw, [span]);
    return { start: event.at(offset + 1 + start), end: event.at(offset + 1 + end), text };
  }
  return { value, toStream };
}

/** Each string of an event with the path on which later events continue it. */
export function* piecesOf(event: EventText, node: Node, path = ""): Generator<readonly [path: string, piece: Piece]> {
  if (node.type === "string") yield [path, pieceOf(event, node)];
  for (const [at, child] of (node.children ?? []).entries()) {
    if (node.type === "array") yield* piecesOf(event, child, `${path}/${stepOf(child, at)}`);
    const [key, value] = child.type === "property" ? (child.children ?? []) : [];
    if (key && value) yield* piecesOf(event, value, `${path}/${key.value}`);
  }
}

/** The data of an event that is no JSON. */
export function textPiece(event: EventText): Piece {
  return {
    value: event.text,
    toStream: ({ start, end, text }) => ({ start: event.at(start), end: event.at(end), text }),
  };
}

/** Spans of the text that pieces make together, as spans of the stream: the first piece shows the redaction. */
export function deltaSpans(pieces: readonly Piece[], spansOf: (text: string) => readonly Span[]): readonly Span[] {
  let from = 0;
  const placed = pieces.map((piece) => {
    const start = from;
    from += piece.value.length;
    return { piece, start, end: from };
  });
  return spansOf(pieces.map(({ value }) => value).join("")).flatMap((span) =>
    placed
      .filter(({ start, end }) => start < span.end && span.start < end)
      .map(({ piece, start, end }, at) => ({
        piece,
        start: Math.max(span.start, start) - start,
        end: Math.min(span.end, end) - start,
        at,
      }))
      .map(({ piece, start, end, at }) => piece.toStream({ start, end, text: at === 0 ? redacted : "" })),
  );
}
