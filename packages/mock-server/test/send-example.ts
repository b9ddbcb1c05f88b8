import { findOperation, type RequestExample } from "@haoee/spec";
import { key, pixel } from "./mock.ts";

const files = new Set(["image", "input_reference"]);

/** The parts of a form, each file name as a picture of that name. */
function formOf(body: object): FormData {
  const form = new FormData();
  for (const [name, values] of Object.entries(body)) {
    for (const value of [values].flat()) {
      if (files.has(name)) form.append(name, new Blob([pixel], { type: "image/png" }), value);
      else form.append(name, String(value));
    }
  }
  return form;
}

function bodyOf({ mediaType, body }: RequestExample): RequestInit {
  // The example of a form has its parts by name.
  if (mediaType === "multipart/form-data") return { body: formOf(body as object) };
  if (mediaType === undefined) return {};
  return { headers: { "content-type": mediaType }, body: JSON.stringify(body) };
}

/** Sends a documented request, with a key, to the server at an address. */
export function sendExample(url: string, example: RequestExample): Promise<Response> {
  const operation = findOperation(example.operationId);
  if (!operation) throw new Error(`No operation ${example.operationId}`);
  const path = operation.path.replaceAll(/\{(\w+)\}/g, (_, name) => encodeURIComponent(example.path[name] ?? ""));
  const { headers, ...rest } = bodyOf(example);
  const init = { ...rest, method: operation.method.toUpperCase(), headers: { ...key, ...headers } };
  return fetch(`${url}${path}?${new URLSearchParams(example.query)}`, init);
}
