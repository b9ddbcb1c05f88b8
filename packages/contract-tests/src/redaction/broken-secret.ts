import { deltaSpans, piecesOf } from "./delta-spans.ts";
import type { FindKnown } from "./known-secrets.ts";
import { type Groups, putPiece, severalOf } from "./piece-groups.ts";
import { jsonTree } from "./value-spans.ts";

/**
 * Whether JSON, or lines of JSON, hold a known secret in pieces: over the parts of a message, or over the items of a list
 * that a reader puts together. None of the pieces may be one by itself.
 */
export function holdsBrokenSecret(text: string, known: FindKnown): boolean {
  const groups: Groups = new Map();
  const whole = jsonTree(text);
  for (const line of whole ? [text] : text.split(/[\r\n]+/)) {
    const tree = whole ?? jsonTree(line);
    if (!tree) continue;
    for (const { piece, others } of piecesOf({ text: line, at: (place) => place, field: "data" }, tree))
      for (const name of others) putPiece(groups, name, piece);
  }
  return severalOf(groups).some((pieces) => deltaSpans(pieces, known).length > 0);
}
