import { bodyTooLarge } from "../errors/body-too-large.ts";
import { RequestRefusedError } from "../errors/request-refused-error.ts";

type Format = ConstructorParameters<typeof DecompressionStream>[0];

/** Codings that are taken, by the names of RFC 9110 §8.4.1 and RFC 7932. */
const formats: Readonly<Record<string, Format>> = { gzip: "gzip", "x-gzip": "gzip", deflate: "deflate", br: "brotli" };

function unsupported(coding: string): RequestRefusedError {
  return new RequestRefusedError({
    status: 415,
    message: `Content-Encoding: ${coding} is not taken; use gzip, deflate, br or none`,
    code: "unsupported_content_encoding",
    headers: { "accept-encoding": "gzip, deflate, br" },
  });
}

/** Reads until the end, or until there is more than may be: a small body can hide a huge one. */
async function readAll(stream: ReadableStream<Uint8Array>, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.byteLength;
    if (size > limit) throw bodyTooLarge(limit);
    chunks.push(new Uint8Array(chunk));
  }
  return new Blob(chunks).bytes();
}

/**
 * Undoes the compression of a body.
 *
 * @param limit of the decompressed body, in bytes
 * @throws RequestRefusedError with 415 for an unknown coding, 413 for too much, 400 for bytes that are not in the coding.
 */
export async function decodeContent(
  bytes: Uint8Array,
  coding: string = "identity",
  limit: number,
): Promise<Uint8Array> {
  const name = coding.trim().toLowerCase();
  if (name === "identity" || name === "") return bytes;
  const format = Object.hasOwn(formats, name) ? formats[name] : undefined;
  if (!format) throw unsupported(coding);
  const compressed = new Blob([new Uint8Array(bytes)]).stream();
  try {
    return await readAll(compressed.pipeThrough(new DecompressionStream(format)), limit);
  } catch (error) {
    if (error instanceof RequestRefusedError) throw error;
    throw new RequestRefusedError({ message: `The body is not in the coding ${name} that Content-Encoding names` });
  }
}
