import { NotRecordableError } from "../errors/not-recordable-error.ts";
import type { CapturedRequest, HeaderList } from "../exchange/captured-exchange.ts";
import { escapeStep } from "../json-pointer.ts";
import { essenceOf } from "../judge/answer-schema.ts";
import type { FilePart, RecordedRequest, TextPart } from "../recording/recording.ts";
import { isCredentialName } from "../redaction/credential-names.ts";
import { redactHeaders } from "../redaction/redact-headers.ts";
import { isSecretName } from "../redaction/secret-names.ts";
import { redacted, replaceSpans } from "../redaction/span.ts";
import { textSpans, valueSpans } from "../redaction/value-spans.ts";
import { recordForm } from "./record-form.ts";
import { isJson, recordJson } from "./record-json.ts";
import { below, type Place, type Recorded } from "./recorded.ts";

/** A request as it is written: its files stand beside it. */
export type StoredRequest = Omit<RecordedRequest, "parts"> & {
  readonly parts?: readonly (TextPart | Omit<FilePart, "bytes">)[];
};

const nothing: Recorded<object> = { value: {}, redactions: [], files: new Map() };

/** The first value of a header, empty when it is not there. */
export function headerOf(headers: HeaderList, name: string): string {
  return headers.find(([other]) => other.toLowerCase() === name)?.[1] ?? "";
}

function recordQuery(search: string, { pointer, known }: Place): Readonly<Record<string, string>> {
  const entries = [...new URLSearchParams(search)];
  if (new Set(entries.map(([name]) => name)).size < entries.length) {
    throw new NotRecordableError("gives a parameter twice, for which the format has no place", pointer);
  }
  return Object.fromEntries(
    entries.map(([name, value]) => {
      const secret = (isCredentialName(name) || isSecretName(name)) && value !== "";
      const text = secret || /auth|token|key|secret|cookie/i.test(name);
      return [name, text ? redacted : replaceSpans(value, valueSpans(value, known))];
    }),
  );
}

async function recordBody({ body, headers }: CapturedRequest, place: Place): Promise<Recorded<object>> {
  if (body.length === 0) return nothing;
  const contentType = headerOf(headers, "content-type");
  const essence = essenceOf(contentType);
  if (essence === "multipart/form-data") {
    const pointer = `${place.pointer}/parts`;
    const { value, redactions, files } = await recordForm(body, contentType, { ...place, pointer });
    return { value: { parts: value }, redactions: below("/parts", redactions), files };
  }
  if (essence !== "" && !isJson(essence)) {
    throw new NotRecordableError("has a body that is neither JSON nor a form", place.pointer);
  }
  const { value, redactions } = recordJson(body, { ...place, pointer: `${place.pointer}/body` });
  return { value: { body: value }, redactions: below("/body", redactions), files: new Map() };
}

/** Pointers to the values of an object that hold a redaction. */
function redactedValues(step: string, values: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(values)
    .filter(([, value]) => value.includes(redacted))
    .map(([name]) => `${step}/${escapeStep(name)}`);
}

/**
 * A request as it will be written.
 *
 * @param path Path as the contract spells it.
 * @throws NotRecordableError when the format has no place for it or a credential cannot be taken out.
 */
export async function recordRequest(
  request: CapturedRequest,
  path: string,
  place: Place,
): Promise<Recorded<StoredRequest>> {
  const method = request.method.toUpperCase();
  if (method !== "GET" && method !== "POST") throw new NotRecordableError("is neither GET nor POST", place.pointer);
  const search = request.target.split("#")[0]?.split("?").slice(1).join("?") ?? "";
  const query = recordQuery(search, { ...place, pointer: `${place.pointer}/query` });
  const headers = redactHeaders(request.headers, place.known);
  const kept = replaceSpans(path, textSpans(path, place.known));
  const body = await recordBody(request, place);
  const redactions = [
    ...(kept === path ? [] : ["/path"]),
    ...redactedValues("/query", query),
    ...redactedValues("/headers", headers),
    ...body.redactions,
  ];
  const asked = Object.keys(query).length > 0 ? { query } : {};
  return { value: { method, path: kept, ...asked, headers, ...body.value }, redactions, files: body.files };
}
