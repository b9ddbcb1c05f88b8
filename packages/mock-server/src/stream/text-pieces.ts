/** Pieces that a text is cut into at most. */
const most = 4;

/** A text as the few pieces in which a stream brings it. No character is cut in two. */
export function textPieces(text: string): readonly string[] {
  const characters = [...text];
  const size = Math.ceil(characters.length / most);
  return characters.flatMap((_, at) => (at % size === 0 ? [characters.slice(at, at + size).join("")] : []));
}
