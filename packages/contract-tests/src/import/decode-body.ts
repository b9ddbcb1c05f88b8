import { isUtf8 } from "node:buffer";
import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync, zstdDecompressSync } from "node:zlib";
import type { HeaderList } from "../exchange/captured-exchange.ts";

type Decode = (bytes: Uint8Array, options: { readonly maxOutputLength: number }) => Uint8Array;

/** `deflate` is sent with and without its envelope. */
const inflate: Decode = (bytes, options) =>
  (bytes[0] ?? 0) % 16 === 8 ? inflateSync(bytes, options) : inflateRawSync(bytes, options);

const decoders: Readonly<Record<string, Decode>> = {
  gzip: gunzipSync,
  "x-gzip": gunzipSync,
  deflate: inflate,
  br: brotliDecompressSync,
  zstd: zstdDecompressSync,
};

const largest = 256 * 1024 * 1024;

function decode(bytes: Uint8Array, encoding: string): Uint8Array {
  const decoder = decoders[encoding];
  if (!decoder) throw new Error("has a content encoding that cannot be undone");
  try {
    return decoder(bytes, { maxOutputLength: largest });
  } catch (error) {
    // Recorders keep the header also where they decoded the body.
    if (isUtf8(bytes)) return bytes;
    throw new Error(
      `has a body that is not ${encoding}: ${error instanceof Error && "code" in error ? error.code : "it cannot be read"}`,
    );
  }
}

/**
 * A recorded body without its content encodings.
 *
 * @throws Error when it cannot be decoded, or is a bomb of over 256 MB.
 */
export function decodeBody(bytes: Uint8Array, headers: HeaderList): Uint8Array {
  const encodings = headers
    .filter(([name]) => name.toLowerCase() === "content-encoding")
    .flatMap(([, value]) => value.toLowerCase().split(","))
    .map((encoding) => encoding.trim())
    .filter((encoding) => encoding !== "" && encoding !== "identity");
  return encodings.reduceRight(decode, bytes);
}
