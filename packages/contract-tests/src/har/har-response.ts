import { headerIn, type ImportedResponse, responseOf } from "../archive/response-of.ts";
import type { CapturedChunk, HeaderList } from "../exchange/captured-exchange.ts";
import type { HarChunk, HarEntry } from "./har.ts";

function chunksOf(bytes: Uint8Array, pieces: readonly HarChunk[]): readonly CapturedChunk[] {
  let end = 0;
  const chunks = pieces.map(({ t, size }) => {
    end += size;
    return { t, bytes: bytes.subarray(end - size, end) };
  });
  if (end !== bytes.length) throw new Error("has pieces that are not those of its body");
  return chunks;
}

/**
 * The response of an entry, whose body an archive keeps decoded.
 *
 * @throws Error when there was none, or its body was not saved
 */
export function harResponse({ status, content, _chunks }: HarEntry["response"], headers: HeaderList): ImportedResponse {
  if (status === 0) throw new Error("was never answered");
  if (content.text === undefined) throw new Error("holds no body: the archive was saved without content");
  const bytes = Buffer.from(content.text, content.encoding === "base64" ? "base64" : "utf8");
  const { mimeType = "" } = content;
  const typed = headerIn(headers, "content-type") !== undefined || mimeType === "";
  const complete: HeaderList = typed ? headers : [...headers, ["content-type", mimeType]];
  if (!_chunks) return responseOf(status, complete, bytes);
  return { response: { status, headers: complete, chunks: chunksOf(bytes, _chunks) }, composed: [] };
}
