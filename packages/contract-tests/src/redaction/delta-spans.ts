import type { Node } from "jsonc-parser";
import type { EventText } from "./event-texts.ts";
import { rawSpans } from "./raw-spans.ts";
import { mergeSpans, type Span } from "./span.ts";

/** A string in an event: one of the pieces of which a stream's reader puts a text together. */
export interface Piece {
  readonly value: string;
  /** Spans of the value as spans of the stream. */
  toStream(spans: readonly Span[]): readonly Span[];
}

/** Where a string stands, in the terms by which events may continue each other. */
export interface Whereabouts {
  /** Names and places in lists; `index` says more than the place. */
  readonly path: string;
  /** Names only. */
  readonly names: readonly string[];
  /** What tells parallel texts apart. */
  readonly marks: string;
}

function scalarOf(item: Node, name: RegExp): string {
  const properties = item.type === "object" ? (item.children ?? []) : [];
  return properties
    .filter(
      ({ children }) => name.test(children?.[0]?.value) && ["number", "string"].includes(children?.[1]?.type ?? ""),
    )
    .map(({ children }) => String(children?.[1]?.value))
    .join(" ");
}

function stepOf(item: Node, at: number): string {
  const index = scalarOf(item, /^index$/);
  return index === "" ? `${at}` : `#${index}`;
}

function pieceOf(event: EventText, { offset, length, value }: Node): Piece {
  const raw = event.text.slice(offset + 1, offset + length - 1);
  return {
    value,
    toStream: (spans) =>
      rawSpans(raw, spans).map(({ start, end, text }) => ({
        start: event.at(offset + 1 + start),
        end: event.at(offset + 1 + end),
        text,
      })),
  };
}

/** A string of an event with the texts that it may be a piece of. */
export interface PlacedPiece {
  readonly piece: Piece;
  /** The text that a reader puts together. */
  readonly path: string;
  /** Texts that a reader of another make might put together. */
  readonly others: readonly string[];
}

const start: Whereabouts = { path: "", names: [], marks: "" };

/** Each string of an event with its place, on which later events continue it. */
export function* piecesOf(
  event: EventText,
  node: Node,
  { path, names, marks }: Whereabouts = start,
): Generator<PlacedPiece> {
  if (node.type === "string") {
    const [all, above] = [names.join("/"), names.slice(0, -1).join("/")];
    const others = [`all ${all}`, `above ${above}`, `name ${names.at(-1)}`, `marked ${all} ${marks}`];
    yield { path: `path ${path}`, piece: pieceOf(event, node), others };
  }
  const within = `${marks} ${scalarOf(node, /(?:^|_)index$|^(?:item|call)_id$/)}`;
  for (const [at, child] of (node.children ?? []).entries()) {
    if (node.type === "array") yield* piecesOf(event, child, { path: `${path}/${stepOf(child, at)}`, names, marks });
    const [key, value] = child.type === "property" ? (child.children ?? []) : [];
    if (!key || !value) continue;
    yield* piecesOf(event, value, { path: `${path}/${key.value}`, names: [...names, key.value], marks: within });
  }
}

/** A text of a stream that is no JSON. */
export function textPiece({ text: value, at }: EventText): Piece {
  return {
    value,
    toStream: (spans) => spans.map(({ start, end, text }) => ({ start: at(start), end: at(end), text })),
  };
}

/** Spans of the text that pieces make together, as spans of the stream: the first piece shows the redaction. */
export function deltaSpans(pieces: readonly Piece[], spansOf: (text: string) => readonly Span[]): readonly Span[] {
  const spans = mergeSpans(spansOf(pieces.map(({ value }) => value).join("")));
  const found: Span[] = [];
  let [from, next] = [0, 0];
  for (const piece of pieces) {
    const end = from + piece.value.length;
    const within: Span[] = [];
    for (let span = spans[next]; span && span.start < end; span = spans[next]) {
      const text = span.start >= from ? span.text : "";
      within.push({ start: Math.max(span.start, from) - from, end: Math.min(span.end, end) - from, text });
      if (span.end > end) break;
      next++;
    }
    found.push(...piece.toStream(within));
    from = end;
  }
  return found;
}
