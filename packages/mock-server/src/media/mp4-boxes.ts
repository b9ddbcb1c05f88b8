/** A box of an MP4: four letters, and where it stands in the file. */
export interface Box {
  readonly type: string;
  /** Of its first byte, which is the first of its length. */
  readonly start: number;
  /** Behind its last byte. */
  readonly end: number;
}

/** Boxes that hold nothing but boxes. */
const containers = new Set(["moov", "trak", "mdia", "moof", "traf"]);

/** The boxes of a file, each before those inside it. Source: ISO/IEC 14496-12. */
export function* mp4Boxes(bytes: Uint8Array, from = 0, to: number = bytes.length): Generator<Box, void, undefined> {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  for (let start = from; start < to; ) {
    const end = start + view.getUint32(start);
    const type = String.fromCharCode(...bytes.subarray(start + 4, start + 8));
    yield { type, start, end };
    if (containers.has(type)) yield* mp4Boxes(bytes, start + 8, end);
    start = end;
  }
}
