import { bodyTooLarge } from "../errors/body-too-large.ts";

/**
 * The whole body of a request.
 *
 * @param limit in bytes
 * @throws RequestRefusedError with status 413, without reading what is too much.
 */
export async function readRequestBody({ body }: Request, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for await (const chunk of body ?? []) {
    size += chunk.byteLength;
    if (size > limit) throw bodyTooLarge(limit);
    chunks.push(new Uint8Array(chunk));
  }
  return new Blob(chunks).bytes();
}
