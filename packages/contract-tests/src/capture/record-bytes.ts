import { isUtf8 } from "node:buffer";
import { hash } from "node:crypto";
import { extname } from "node:path";
import { gunzipSync } from "node:zlib";
import mime from "mime";
import { NotRecordableError } from "../errors/not-recordable-error.ts";
import { isSecret } from "../recording/find-secret.ts";
import { holdsBrokenSecret } from "../redaction/broken-secret.ts";
import type { FindKnown } from "../redaction/known-secrets.ts";
import { credentialSpans } from "../redaction/secret-patterns.ts";
import { valueSpans } from "../redaction/value-spans.ts";
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

const largestUnpacked = 64 * 1024 * 1024;

function isPacked(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

function unpack(bytes: Uint8Array, pointer: string): Uint8Array {
  try {
    return gunzipSync(bytes, { maxOutputLength: largestUnpacked });
  } catch {
    throw new NotRecordableError(
      "is a packed file that cannot be unpacked, so that nobody can say what it holds",
      pointer,
    );
  }
}

/** Whether JSON, lines of JSON, or another text hold what would be taken out of one that is recorded as such. */
function textHoldsSecret(text: string, known: FindKnown): boolean {
  const texts = [text, ...text.split(/[\r\n]+/)];
  return texts.some((one) => valueSpans(one, known).length > 0) || holdsBrokenSecret(text, known);
}

// Noise has no texts of this length, so that nothing in it looks like a credential by chance.
const readable = /[\t\n\r\x20-\x7e]{16,65536}/g;

/** The texts among other bytes, each on a line of its own. */
function textsIn(text: string): string {
  return (text.match(readable) ?? []).join("\n");
}

function holdSecret(bytes: Uint8Array, { pointer, known }: Place): boolean {
  // Keys are ASCII, which this reads alike in a text and among any other bytes, and also in units of two bytes.
  const text = Buffer.from(bytes).toString("latin1").replaceAll("\0", "");
  if (known(text).length > 0 || isSecret(text) || credentialSpans(textsIn(text)).length > 0) return true;
  if (isUtf8(bytes) && textHoldsSecret(Buffer.from(bytes).toString("utf8"), known)) return true;
  return isPacked(bytes) && holdSecret(unpack(bytes, pointer), { pointer, known });
}

/**
 * Bytes as a file beside the recording. Nothing can be taken out of a file without breaking it.
 *
 * @throws NotRecordableError when they hold what must not be written.
 */
export function recordBytes(bytes: Uint8Array, mediaType: string, place: Place, filename = ""): StoredFile {
  if (holdSecret(bytes, place)) {
    throw new NotRecordableError("is a file that holds a credential, which cannot be taken out of it", place.pointer);
  }
  return { name: hash("sha256", bytes) + extensionOf(mediaType, filename), bytes };
}
