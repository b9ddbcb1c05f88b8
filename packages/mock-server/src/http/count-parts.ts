const lineEnd = "\r\n";

/** How many parts a form begins, by its boundary alone: the parser passes over a part that it cannot name. */
export function countParts(bytes: Buffer, boundary: string): number {
  const delimiter = `--${boundary}`;
  let count = 0;
  for (let at = bytes.indexOf(delimiter); at !== -1; at = bytes.indexOf(delimiter, at + delimiter.length)) {
    const opensLine = at === 0 || bytes.toString("latin1", at - 2, at) === lineEnd;
    const next = bytes.toString("latin1", at + delimiter.length, at + delimiter.length + 2);
    if (opensLine && next === "--") return count;
    if (opensLine) count += 1;
  }
  return count;
}
