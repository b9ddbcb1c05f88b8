import { isJsonObject } from "../answers/json-object.ts";
import { InvalidArgumentError } from "../errors/invalid-argument-error.ts";

function itemsOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

function partOf(name: string, value: unknown): string | Blob {
  if (value instanceof Blob) return value;
  if (["string", "number", "boolean"].includes(typeof value)) return String(value);
  throw new InvalidArgumentError(`body.${name} must be a Blob, a File, a text, a number or a boolean.`, `body.${name}`);
}

/**
 * The form of a body: one part for each field, one for each item of a list, none for null and undefined. Numbers and
 * booleans travel as text.
 *
 * @throws InvalidArgumentError for a body that has no fields, or a value that a form cannot hold.
 */
export function toFormData(body: unknown): FormData {
  if (!isJsonObject(body)) throw new InvalidArgumentError("body must be an object with the fields of a form.", "body");
  const form = new FormData();
  for (const [name, value] of Object.entries(body)) {
    // TypeScript knows no `append` that takes either, the platform does.
    for (const item of itemsOf(value)) form.append(name, partOf(name, item) as string);
  }
  return form;
}
