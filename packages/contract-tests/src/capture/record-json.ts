import { NotRecordableError } from "../errors/not-recordable-error.ts";
import { holdsBrokenSecret } from "../redaction/broken-secret.ts";
import { mergeSpans, replaceSpans } from "../redaction/span.ts";
import { jsonSpans, jsonTree } from "../redaction/value-spans.ts";
import { decodeUtf8 } from "./decode-utf8.ts";
import { below, type Place, type Recorded } from "./recorded.ts";

/** Whether a media type says that a body is JSON. */
export function isJson(essence: string): boolean {
  return essence === "application/json" || essence.endsWith("+json");
}

function parse(text: string, pointer: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new NotRecordableError("says that it is JSON and cannot be parsed", pointer);
  }
}

/**
 * A JSON body, redacted.
 *
 * @throws NotRecordableError when it cannot be parsed.
 */
export function recordJson(bytes: Uint8Array, { pointer, known }: Place): Omit<Recorded<unknown>, "files"> {
  const text = decodeUtf8(bytes, pointer);
  const value = parse(text, pointer);
  const tree = jsonTree(text);
  if (!tree) {
    if (typeof value === "object" && value !== null) throw new NotRecordableError("is nested too deep", pointer);
    return { value, redactions: [] };
  }
  const spans = jsonSpans(text, tree, known);
  const left = replaceSpans(text, mergeSpans(spans));
  if (holdsBrokenSecret(left, known)) {
    throw new NotRecordableError("holds a credential in pieces, which cannot be taken out of it", pointer);
  }
  const redactions = [...new Set(spans.map((span) => span.pointer))];
  return { value: JSON.parse(left), redactions: below("", redactions) };
}
