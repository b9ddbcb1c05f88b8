import { findOperation, type RequestExample } from "@haoee/spec";
import { key, pixel } from "./mock.ts";

/** A picture from the mock itself, of the size of the film that the documentation asks for. */
async function pictureFrom(url: string): Promise<Blob> {
  const response = await fetch(`${url}/media/images/720x1280/seed/cat.png`);
  return response.blob();
}

/** The parts of a form, each file name as a picture of that name. */
async function formOf(body: object, url: string): Promise<FormData> {
  const form = new FormData();
  for (const [name, values] of Object.entries(body)) {
    for (const value of [values].flat()) {
      if (name === "input_reference") form.append(name, await pictureFrom(url), value);
      else if (name === "image") form.append(name, new Blob([pixel], { type: "image/png" }), value);
      else form.append(name, String(value));
    }
  }
  return form;
}

async function bodyOf({ mediaType, body }: RequestExample, url: string): Promise<RequestInit> {
  // The example of a form has its parts by name.
  if (mediaType === "multipart/form-data") return { body: await formOf(body as object, url) };
  if (mediaType === undefined) return {};
  return { headers: { "content-type": mediaType }, body: JSON.stringify(body) };
}

/** Sends a documented request, with a key, to the server at an address. */
export async function sendExample(url: string, example: RequestExample): Promise<Response> {
  const operation = findOperation(example.operationId);
  if (!operation) throw new Error(`No operation ${example.operationId}`);
  const path = operation.path.replaceAll(/\{(\w+)\}/g, (_, name) => encodeURIComponent(example.path[name] ?? ""));
  const { headers, ...rest } = await bodyOf(example, url);
  const init = { ...rest, method: operation.method.toUpperCase(), headers: { ...key, ...headers } };
  return fetch(`${url}${path}?${new URLSearchParams(example.query)}`, init);
}
