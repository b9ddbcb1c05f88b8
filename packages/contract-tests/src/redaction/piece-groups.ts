import type { Piece } from "./delta-spans.ts";

/** Pieces by the text that they may make together. */
export type Groups = Map<string, Piece[]>;

/** Adds a piece to a text. */
export function putPiece(groups: Groups, name: string, piece: Piece): void {
  const group = groups.get(name);
  if (group) group.push(piece);
  else groups.set(name, [piece]);
}

/** The texts of several pieces, each once: those that begin alike and are of as many pieces are the same. */
export function severalOf(groups: Groups): readonly (readonly Piece[])[] {
  const lengths = new Map<Piece | undefined, Set<number>>();
  return [...groups.values()].filter((group) => {
    const known = lengths.get(group[0]) ?? new Set();
    lengths.set(group[0], known);
    const isNew = group.length > 1 && !known.has(group.length);
    known.add(group.length);
    return isNew;
  });
}
