import { NotRecordableError } from "../errors/not-recordable-error.ts";
import type { FilePart, TextPart } from "../recording/recording.ts";
import { isSecretName } from "../redaction/secret-names.ts";
import { redacted, replaceSpans } from "../redaction/span.ts";
import { textSpans, valueSpans } from "../redaction/value-spans.ts";
import { recordBytes, type StoredFile } from "./record-bytes.ts";
import type { Place, Recorded } from "./recorded.ts";

type Part = TextPart | Omit<FilePart, "bytes">;

async function readForm(bytes: Uint8Array, contentType: string, pointer: string): Promise<FormData> {
  try {
    return await new Response(new Uint8Array(bytes), { headers: { "content-type": contentType } }).formData();
  } catch {
    throw new NotRecordableError("says that it is a form and cannot be parsed", pointer);
  }
}

function recordText(name: string, value: string, { pointer, known }: Place): TextPart {
  // It stands for bytes that are no UTF-8.
  if (value.includes("\uFFFD")) throw new NotRecordableError("is a text that is not UTF-8", pointer);
  const secret = isSecretName(name) && value !== "";
  return { name, value: secret ? redacted : replaceSpans(value, valueSpans(value, known)) };
}

/** Bytes of a file in a form, before they are stored. */
interface ReadFile {
  readonly file: File;
  readonly bytes: Uint8Array;
}

function recordFile(name: string, { file, bytes }: ReadFile, place: Place): readonly [Part, StoredFile] {
  const contentType = file.type || "application/octet-stream";
  const stored = recordBytes(bytes, contentType, place, file.name);
  const filename = replaceSpans(file.name, textSpans(file.name, place.known)) || "unnamed";
  return [{ name, filename, contentType, file: stored.name }, stored];
}

/**
 * The parts of a form in their order, the texts redacted and the files as they are.
 *
 * @throws NotRecordableError when it cannot be parsed, a text is not UTF-8, or a file holds a credential.
 */
export async function recordForm(
  bytes: Uint8Array,
  contentType: string,
  { pointer, known }: Place,
): Promise<Recorded<readonly Part[]>> {
  const parts: Part[] = [];
  const files = new Map<string, Uint8Array>();
  const redactions: string[] = [];
  for (const [name, value] of await readForm(bytes, contentType, pointer)) {
    const place = { pointer: `${pointer}/${parts.length}`, known };
    if (typeof value === "string") {
      const part = recordText(name, value, place);
      if (part.value !== value) redactions.push(`/${parts.length}/value`);
      parts.push(part);
      continue;
    }
    const read = { file: value, bytes: new Uint8Array(await value.arrayBuffer()) };
    const [part, stored] = recordFile(name, read, place);
    if ("filename" in part && part.filename !== value.name) redactions.push(`/${parts.length}/filename`);
    parts.push(part);
    files.set(stored.name, stored.bytes);
  }
  if (parts.length === 0) throw new NotRecordableError("is a form without a part", pointer);
  return { value: parts, redactions, files };
}
