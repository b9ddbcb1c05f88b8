import { pointerKeys } from "../src/json-pointer.ts";
import type { JsonObject } from "./rule.ts";
import { escapeStep, isObject, type Place } from "./walk.ts";

/** The operations of a document, without those of callbacks. */
export function operationsOf(document: JsonObject): Place[] {
  return Object.entries(document.paths ?? {}).flatMap(([path, item]) =>
    Object.entries(item as JsonObject).flatMap(([method, value]) =>
      isObject(value) ? [{ value, pointer: `#/paths/${escapeStep(path)}/${method}` }] : [],
    ),
  );
}

/** What a reference of the document points at; anything else is returned as it is. */
export function follow(document: JsonObject, value: unknown): unknown {
  if (!isObject(value) || typeof value.$ref !== "string") return value;
  const step = (place: unknown, key: string) => (isObject(place) ? place[key] : undefined);
  const target = pointerKeys(value.$ref).reduce<unknown>(step, document);
  return follow(document, target);
}

/** The media types of an operation's request body. */
export function requestContent(document: JsonObject, operation: JsonObject): JsonObject {
  const body = follow(document, operation.requestBody);
  return isObject(body) && isObject(body.content) ? body.content : {};
}

/** The media types of an operation's successful answer. */
export function successContent(document: JsonObject, operation: JsonObject): JsonObject {
  const responses = operation.responses;
  const success = isObject(responses) ? follow(document, responses["200"]) : undefined;
  return isObject(success) && isObject(success.content) ? success.content : {};
}

/** The keys of the named examples of a set of media types or parameters. */
export function exampleKeys(places: readonly unknown[]): string[] {
  return places.flatMap((place) => Object.keys((isObject(place) ? place.examples : undefined) ?? {}));
}
