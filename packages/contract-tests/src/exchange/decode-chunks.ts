import type { Transform } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw, createZstdDecompress } from "node:zlib";
import type { CapturedChunk } from "./captured-exchange.ts";

/** Whether a `deflate` body has the header of zlib, which some senders leave out. Source: RFC 1950 §2.2. */
function hasZlibHeader([first = 0, second = 0]: Uint8Array): boolean {
  return (first & 0x0f) === 8 && (first * 256 + second) % 31 === 0;
}

function decoderOf(coding: string, first: Uint8Array): Transform | undefined {
  if (coding === "gzip" || coding === "x-gzip") return createGunzip();
  if (coding === "deflate") return hasZlibHeader(first) ? createInflate() : createInflateRaw();
  if (coding === "br") return createBrotliDecompress();
  return coding === "zstd" ? createZstdDecompress() : undefined;
}

async function decodeOne(chunks: readonly CapturedChunk[], coding: string, limit: number): Promise<CapturedChunk[]> {
  const decoder = decoderOf(coding, chunks[0]?.bytes ?? new Uint8Array());
  if (!decoder) throw new Error("its content encoding is not known");
  const decoded: CapturedChunk[] = [];
  let [t, length] = [0, 0];
  decoder.on("data", (bytes: Buffer) => {
    length += bytes.length;
    decoded.push({ t, bytes });
    if (length > limit) decoder.destroy(new Error("it is larger than --max-body when decoded"));
  });
  const ended = new Promise<void>((resolve, reject) => decoder.once("end", resolve).once("error", reject));
  const feed = async () => {
    for (const chunk of chunks) {
      t = chunk.t;
      await new Promise((resolve) => decoder.write(chunk.bytes, resolve));
    }
    decoder.end();
  };
  await Promise.all([ended, feed()]);
  return decoded;
}

/**
 * Frees a body of its content encodings. Each piece keeps the time at which its bytes arrived; a body without encoding is
 * given back as it is.
 *
 * @param limit how many bytes may come out
 * @throws Error with a reason that holds nothing of the body, when it cannot be decoded.
 */
export async function decodeChunks(
  chunks: readonly CapturedChunk[],
  contentEncoding: string,
  limit: number,
): Promise<readonly CapturedChunk[]> {
  const codings = contentEncoding.split(",").map((coding) => coding.trim().toLowerCase());
  let decoded = chunks;
  for (const coding of codings.reverse())
    if (coding !== "" && coding !== "identity" && decoded.length > 0) decoded = await decodeOne(decoded, coding, limit);
  return decoded;
}
