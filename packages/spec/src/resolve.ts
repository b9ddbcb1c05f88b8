import { openApiDocument, type Reference } from "./document.ts";

function isReference(value: unknown): value is Reference {
  return typeof value === "object" && value !== null && "$ref" in value;
}

function step(place: unknown, key: string): unknown {
  const name = key.replaceAll("~1", "/").replaceAll("~0", "~");
  return (place as Readonly<Record<string, unknown>> | undefined)?.[name];
}

/**
 * Follows a reference into the bundled document; anything else is returned as it is.
 *
 * @throws RangeError when the reference leads nowhere.
 */
export function resolve<T>(value: T | Reference): T {
  if (!isReference(value)) return value;
  const keys = decodeURIComponent(value.$ref).split("/").slice(1);
  const target = keys.reduce<unknown>(step, openApiDocument);
  if (target === undefined) throw new RangeError(`Nothing at ${value.$ref} in the contract`);
  return resolve(target as T | Reference);
}
