import { isJsonObject } from "../answers/json-object.ts";
import { InvalidArgumentError } from "../errors/invalid-argument-error.ts";
import type { UploadLimits } from "../uploads/read-response.ts";
import { readUpload } from "../uploads/read-upload.ts";

async function append(form: FormData, name: string, value: unknown, limits: UploadLimits): Promise<void> {
  if (["string", "number", "boolean"].includes(typeof value)) return form.append(name, String(value));
  const file = await readUpload(value, `body.${name}`, limits);
  form.append(name, file.blob, file.name);
}

/**
 * The form of a body: one part for each field, one for each item of a list, none for null and undefined. Numbers and
 * booleans travel as text. The platform writes the form anew for each request that carries it.
 *
 * @throws InvalidArgumentError for a body that has no fields, or a value that a form cannot hold.
 * @throws ConnectionError, TimeoutError or AbortError while a response that is to be sent on is read.
 */
export async function toFormData(body: unknown, limits: UploadLimits): Promise<FormData> {
  if (!isJsonObject(body)) throw new InvalidArgumentError("body must be an object with the fields of a form.", "body");
  const form = new FormData();
  for (const [name, value] of Object.entries(body)) {
    for (const item of [value ?? []].flat()) await append(form, name, item, limits);
  }
  return form;
}
