import type { OpenApiDocument } from "@haoee/spec";
import type { JsonObject } from "../../json-object.ts";
import { placesOf } from "./place.ts";

const known = new WeakMap<OpenApiDocument, ReadonlyMap<string, JsonObject>>();

function rootsOf(document: OpenApiDocument): ReadonlyMap<string, JsonObject> {
  const roots = new Map<string, JsonObject>();
  let last = "";
  for (const { kind, pointer, object } of placesOf(document)) {
    // The schemas inside a root follow it.
    if (kind !== "schema" || (last !== "" && pointer.startsWith(`${last}/`))) continue;
    roots.set(pointer, object);
    last = pointer;
  }
  return roots;
}

/** The outermost schemas of a contract by their pointers: each component, and each body, parameter and header. */
export function schemaRoots(document: OpenApiDocument): ReadonlyMap<string, JsonObject> {
  const roots = known.get(document) ?? rootsOf(document);
  known.set(document, roots);
  return roots;
}

/** The outermost schema around a place, undefined outside schemas. */
export function rootAround(document: OpenApiDocument, pointer: string): string | undefined {
  const roots = schemaRoots(document);
  for (let place = pointer; place !== "#"; place = place.slice(0, place.lastIndexOf("/"))) {
    if (roots.has(place)) return place;
    if (!place.includes("/")) return undefined;
  }
  return undefined;
}
