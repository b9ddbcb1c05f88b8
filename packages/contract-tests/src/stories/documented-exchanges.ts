import {
  type Entry,
  findOperation,
  type RequestExample,
  requestExamples,
  resolve,
  responseExamples,
} from "@haoee/spec";
import { requestSchema } from "../judge/request-schema.ts";
import type { Exchange, FilePart, RecordedRequest, TextPart } from "../recording/recording.ts";
import { picture } from "./picture.ts";

type Part = TextPart | FilePart;
type Fields = Readonly<Record<string, unknown>>;

function isFile(schema: object): boolean {
  // A schema object is open: each of these keywords may be there.
  const { format, anyOf = [], items } = resolve(schema) as { format?: string; anyOf?: object[]; items?: object };
  return format === "binary" || anyOf.some(isFile) || (items !== undefined && isFile(items));
}

function fileNames(operationId: string): ReadonlySet<string> {
  // Every form of the contract has named parts.
  const { properties } = resolve(requestSchema(operationId, "multipart/form-data")) as {
    properties: Readonly<Record<string, object>>;
  };
  return new Set(Object.keys(properties).filter((name) => isFile(properties[name] ?? {})));
}

function partsOf(operationId: string, body: Fields): readonly Part[] {
  const files = fileNames(operationId);
  return Object.entries(body).flatMap(([name, value]) =>
    [value].flat().map((one) => {
      const text = String(one);
      return files.has(name)
        ? { name, filename: text, contentType: "image/png", file: text, bytes: picture }
        : { name, value: text };
    }),
  );
}

function bodyOf({ operationId, mediaType, body }: RequestExample): Pick<RecordedRequest, "body" | "parts"> {
  // The example of a form is an object of its parts.
  if (mediaType === "multipart/form-data") return { parts: partsOf(operationId, body as Fields) };
  return mediaType ? { body } : {};
}

function requestOf(example: RequestExample): RecordedRequest {
  const { method = "get", path = "" } = findOperation(example.operationId) ?? {};
  return {
    method: method === "get" ? "GET" : "POST",
    path: path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(example.path[name] ?? "")),
    query: example.query,
    headers: example.mediaType ? { "content-type": example.mediaType } : {},
    ...bodyOf(example),
  };
}

/**
 * The requests an entry documents, each with the answer it documents. A file is named only, so a picture of ours stands
 * for it. The body of an event stream is the list of its events.
 */
export function documentedExchanges(entry: Entry): readonly Exchange[] {
  const answers = responseExamples(entry);
  return requestExamples(entry).flatMap((example) => {
    const answer = answers.find(({ operationId, key }) => operationId === example.operationId && key === entry.id);
    if (!answer) return [];
    const response = { status: answer.status, headers: { "content-type": answer.mediaType }, body: answer.value };
    return [{ operationId: example.operationId, request: requestOf(example), response, t: 0, binds: {} }];
  });
}
