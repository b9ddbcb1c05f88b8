import type { Piece } from "./delta-spans.ts";

/** Pieces by the text that they may make together. */
export type Groups = Map<string, Piece[]>;

/** Adds a piece to a text. */
export function putPiece(groups: Groups, name: string, piece: Piece): void {
  const group = groups.get(name);
  if (group) group.push(piece);
  else groups.set(name, [piece]);
}

/** The texts of several pieces, each once: those of the same pieces in the same order are the same. */
export function severalOf(groups: Groups): readonly (readonly Piece[])[] {
  const numbers = new Map<Piece, number>();
  const numberOf = (piece: Piece) => {
    const number = numbers.get(piece) ?? numbers.size;
    numbers.set(piece, number);
    return number;
  };
  const several = [...groups.values()].filter(({ length }) => length > 1);
  return [...new Map(several.map((group) => [group.map(numberOf).join(), group])).values()];
}
