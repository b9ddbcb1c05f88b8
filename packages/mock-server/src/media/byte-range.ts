/** Some bytes of a file. Both ends belong to it. */
export interface ByteRange {
  readonly first: number;
  readonly last: number;
}

const oneRange = /^bytes=\s*(?<first>\d*)-(?<last>\d*)\s*$/i;

/**
 * The bytes that a `Range` header asks for. Source: RFC 9110 §14.1.2.
 *
 * @param size of the whole, in bytes
 * @returns undefined when it asks for several parts, for another unit or in no known form, so that the whole is the
 *   answer; `unsatisfiable` when it begins behind the end.
 */
export function byteRange(header: string, size: number): ByteRange | "unsatisfiable" | undefined {
  const { first = "", last = "" } = oneRange.exec(header)?.groups ?? {};
  if (first + last === "" || (first !== "" && last !== "" && Number(last) < Number(first))) return undefined;
  // Without a first byte, the other number counts from the end.
  const begin = first === "" ? Math.max(0, size - Number(last)) : Number(first);
  const end = first === "" || last === "" ? size - 1 : Math.min(Number(last), size - 1);
  return begin < size ? { first: begin, last: end } : "unsatisfiable";
}
