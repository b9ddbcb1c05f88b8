/**
 * A text with this content between its markers `<!-- name:start -->` and `<!-- name:end -->`.
 *
 * @throws RangeError when the text does not hold both markers.
 */
export function insertBlock(text: string, name: string, content: string): string {
  const [start, end] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`];
  const [from, to] = [text.indexOf(start), text.indexOf(end)];
  if (from < 0 || to < from) throw new RangeError(`The text must hold ${start} and, after it, ${end}`);
  return `${text.slice(0, from + start.length)}\n${content}\n${text.slice(to)}`;
}
