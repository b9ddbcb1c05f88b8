import { isSecret } from "./find-secret.ts";
import type { Exchange } from "./recording.ts";
import { responseChunks } from "./response-bytes.ts";

function holdSecret(bytes: readonly Uint8Array[]): boolean {
  // Keys are ASCII, which this reads alike in a text and among any other bytes.
  return isSecret(Buffer.concat(bytes).toString("latin1"));
}

/**
 * JSON pointer, within an exchange, to bytes that hold what looks like a key and do not show it in the recording: a file
 * beside it, or a response in pieces. Undefined when there is none.
 */
export function hiddenSecret({ request, response }: Exchange): string | undefined {
  const part = request.parts?.findIndex((one) => "bytes" in one && holdSecret([one.bytes])) ?? -1;
  if (part >= 0) return `/request/parts/${part}/file`;
  if (response.body !== undefined || !holdSecret(responseChunks(response))) return undefined;
  return response.bytes ? "/response/file" : "/response/chunks";
}
