const shortest = 512;
const apart = 32;

function cut(bytes: Uint8Array, first: number, distance: number): readonly Uint8Array[] {
  const pieces = [bytes.subarray(0, first)];
  for (let start = first; start < bytes.length; start += distance) pieces.push(bytes.subarray(start, start + distance));
  return pieces;
}

/**
 * Ways to cut a stream so that each boundary between two bytes is a split point of exactly one of them. Up to 512 bytes
 * each way has one split point; of a longer stream there are 32, whose split points lie 32 bytes apart, since the time
 * to read it whole for each of its boundaries would grow with the square of its length.
 */
export function* splitWays(bytes: Uint8Array): Generator<readonly Uint8Array[]> {
  const distance = bytes.length <= shortest ? bytes.length : apart;
  for (let first = 1; first < Math.min(bytes.length, distance + 1); first += 1) yield cut(bytes, first, distance);
}

/** A stream one byte at a time. */
export function singleBytes(bytes: Uint8Array): readonly Uint8Array[] {
  return Array.from(bytes, (_, index) => bytes.subarray(index, index + 1));
}

/** A stream with all its line ends written another way. Only framing has line ends: within JSON they are escaped. */
export function withLineEnds(bytes: Uint8Array, lineEnd: "\n" | "\r\n" | "\r"): Uint8Array {
  // Latin-1 keeps every byte, whatever characters they are part of.
  return Buffer.from(
    Buffer.from(bytes)
      .toString("latin1")
      .replaceAll(/\r\n|\r|\n/g, lineEnd),
    "latin1",
  );
}
