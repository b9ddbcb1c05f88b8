import { type OpenApiDocument, openApiDocument, type Reference } from "./document.ts";
import { pointerKeys } from "./json-pointer.ts";

function isReference(value: unknown): value is Reference {
  return typeof value === "object" && value !== null && "$ref" in value;
}

function step(place: unknown, key: string): unknown {
  // A key of anything but an object leads nowhere, which is what undefined says.
  return (place as Readonly<Record<string, unknown>> | undefined)?.[key];
}

/**
 * Follows a reference into a bundled document; anything else is returned as it is.
 *
 * @throws RangeError when the reference leads nowhere.
 */
export function resolveIn<T>(document: OpenApiDocument, value: T | Reference): T {
  if (!isReference(value)) return value;
  const target = pointerKeys(value.$ref).reduce<unknown>(step, document);
  if (target === undefined) throw new RangeError(`Nothing at ${value.$ref} in the contract`);
  // The lint proves that a reference leads to an object of the kind that stands in its place.
  return resolveIn(document, target as T | Reference);
}

/**
 * Follows a reference into the contract; anything else is returned as it is.
 *
 * @throws RangeError when the reference leads nowhere.
 */
export function resolve<T>(value: T | Reference): T {
  return resolveIn(openApiDocument, value);
}
