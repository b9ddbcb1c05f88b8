import { type Shape, shapeOf } from "../archive/shape.ts";
import type { HarEntry, HarPage } from "./har.ts";

const text = { type: "string" };
const orNull = { type: ["string", "null"] };
const fields = {
  type: "array",
  items: { type: "object", required: ["name", "value"], properties: { name: text, value: text } },
};

const params = {
  type: "array",
  items: {
    type: "object",
    required: ["name"],
    properties: { name: text, value: text, fileName: text, contentType: text },
  },
};

const request = {
  type: "object",
  required: ["method", "url", "headers"],
  properties: {
    method: text,
    url: text,
    headers: fields,
    postData: {
      type: "object",
      required: ["mimeType"],
      properties: { mimeType: text, text, params, comment: text },
    },
  },
};

const chunk = {
  type: "object",
  required: ["t", "size"],
  properties: { t: { type: "number", minimum: 0 }, size: { type: "integer", minimum: 0 } },
};

const response = {
  type: "object",
  required: ["status", "headers", "content"],
  properties: {
    status: { type: "integer" },
    headers: fields,
    content: { type: "object", properties: { mimeType: text, text, encoding: text } },
    _chunks: { type: "array", items: chunk },
  },
};

/** An entry of HAR 1.2, as far as it is read. Source: the HAR 1.2 specification. */
export const harEntryShape: Shape<HarEntry> = shapeOf<HarEntry>({
  type: "object",
  required: ["startedDateTime", "request", "response"],
  properties: { startedDateTime: text, pageref: text, request, response, _webhook: text },
});

/** A page of HAR 1.2, as far as it is read. */
export const harPageShape: Shape<HarPage> = shapeOf<HarPage>({
  type: "object",
  required: ["id"],
  properties: {
    id: text,
    _entry: text,
    _provenance: {
      type: "object",
      required: ["kind"],
      properties: { kind: text, upstreamHost: orNull, recordedAt: orNull },
    },
  },
});
