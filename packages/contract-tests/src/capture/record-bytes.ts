import { hash } from "node:crypto";
import { extname } from "node:path";
import mime from "mime";
import { NotRecordableError } from "../errors/not-recordable-error.ts";
import { isSecret } from "../recording/find-secret.ts";
import type { Place } from "./recorded.ts";

/** A file beside a recording. */
export interface StoredFile {
  /** SHA-256 of the bytes, with an extension. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

function extensionOf(mediaType: string, filename: string): string {
  const found = mime.getExtension(mediaType) ?? extname(filename).slice(1).toLowerCase();
  return /^[a-z0-9]{1,8}$/.test(found) ? `.${found}` : "";
}

/**
 * Bytes as a file beside the recording. Nothing can be taken out of a file without breaking it.
 *
 * @throws NotRecordableError when they hold what must not be written.
 */
export function recordBytes(
  bytes: Uint8Array,
  mediaType: string,
  { pointer, known }: Place,
  filename = "",
): StoredFile {
  // Keys are ASCII, which this reads alike in a text and among any other bytes.
  const text = Buffer.from(bytes).toString("latin1");
  if (known(text).length > 0 || isSecret(text)) {
    throw new NotRecordableError("is a file that holds a credential, which cannot be taken out of it", pointer);
  }
  return { name: hash("sha256", bytes) + extensionOf(mediaType, filename), bytes };
}
