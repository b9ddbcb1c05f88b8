import type { RecordedChunk, RecordedResponse } from "./recording.ts";

function chunkBytes({ data, encoding }: RecordedChunk): Uint8Array {
  return Buffer.from(data, encoding ?? "utf8");
}

/** The body of a recorded response in the pieces in which it arrived. A JSON body is one piece, and so is a file. */
export function responseChunks({ body, bytes, chunks }: RecordedResponse): readonly Uint8Array[] {
  return chunks?.map(chunkBytes) ?? [bytes ?? Buffer.from(JSON.stringify(body))];
}

/** The body of a recorded response as text. */
export function responseText(response: RecordedResponse): string {
  return new TextDecoder().decode(Buffer.concat(responseChunks(response)));
}
