/** Most bytes that become arguments of one call. */
const piece = 0x8000;

/** Bytes as base64. */
export function toBase64(bytes: Uint8Array): string {
  const letters = Array.from({ length: Math.ceil(bytes.length / piece) }, (_, index) =>
    String.fromCharCode(...bytes.subarray(index * piece, (index + 1) * piece)),
  );
  return btoa(letters.join(""));
}

/** Bytes from base64. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}
