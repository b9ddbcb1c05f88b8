import type { PictureFormat } from "./picture.ts";

/** Marks between the parts of a JPEG that stand alone, without a length. */
function isBare(marker: number): boolean {
  return marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8);
}

/** Whether the bytes of an ASCII name stand at a place. */
function hasName(bytes: Uint8Array, at: number, name: string): boolean {
  return [...name].every((letter, index) => bytes[at + index] === letter.charCodeAt(0));
}

/** Chunks of length, name, data and checksum, to the one that ends the picture. Source: PNG, Third Edition, §5. */
function isWholePng(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let hasPixels = false;
  for (let at = 8; at + 12 <= bytes.length; at += 12 + view.getUint32(at)) {
    if (hasName(bytes, at + 4, "IEND")) return hasPixels;
    hasPixels ||= hasName(bytes, at + 4, "IDAT") && view.getUint32(at) > 0;
  }
  return false;
}

/** Segments up to the scan, whose data has no marker but those that stand alone. Source: ITU T.81, annex B. */
function isWholeJpeg(bytes: Uint8Array): boolean {
  for (let at = 2; at + 4 <= bytes.length; ) {
    const [sign, marker = 0, high = 0, low = 0] = bytes.subarray(at, at + 4);
    if (sign !== 0xff) return false;
    if (marker === 0xda) return endsScan(bytes, at + 2 + high * 256 + low);
    at += isBare(marker) ? 2 : 2 + high * 256 + low;
  }
  return false;
}

/** Whether the end of the picture comes after the beginning of its scan. */
function endsScan(bytes: Uint8Array, start: number): boolean {
  for (let at = bytes.indexOf(0xff, start + 1); at !== -1; at = bytes.indexOf(0xff, at + 1)) {
    if (bytes[at + 1] === 0xd9) return true;
  }
  return false;
}

/** Chunks of name, length and data, in a container that tells its size. Source: RFC 9649, §2. */
function isWholeWebp(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = 8 + view.getUint32(4, true);
  if (end > bytes.length) return false;
  for (let at = 12; at + 8 <= end; ) {
    const length = view.getUint32(at + 4, true);
    const isPixels = ["VP8 ", "VP8L", "ANMF"].some((name) => hasName(bytes, at, name));
    at += 8 + length + (length % 2);
    if (isPixels) return length > 10 && at <= end;
  }
  return false;
}

const judges: Readonly<Record<PictureFormat, (bytes: Uint8Array) => boolean>> = {
  png: isWholePng,
  jpeg: isWholeJpeg,
  webp: isWholeWebp,
};

/** Whether a picture, whose head is of this format, goes to its end. Its pixels are not decoded. */
export function isWholePicture(bytes: Uint8Array, format: PictureFormat): boolean {
  return judges[format](bytes);
}
