import { isUtf8 } from "node:buffer";
import { NotRecordableError } from "../errors/not-recordable-error.ts";

/**
 * Bytes as text, without a byte order mark.
 *
 * @throws NotRecordableError when they are no UTF-8.
 */
export function decodeUtf8(bytes: Uint8Array, pointer: string): string {
  if (!isUtf8(bytes)) throw new NotRecordableError("is a text that is not UTF-8", pointer);
  return new TextDecoder().decode(bytes);
}
