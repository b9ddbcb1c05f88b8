import { isObject, type JsonObject } from "../../json-object.ts";
import { escapeStep } from "../../json-pointer.ts";
import { objectAt, stringAt } from "../document/json.ts";
import type { Revision } from "../document/revision.ts";

const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];

/** An operation with the path that it stands below. */
export interface OperationPlace {
  /** In capitals, but for one of `additionalOperations`, which is as it is written. */
  readonly method: string;
  readonly path: string;
  /** JSON pointer to the operation below the object of paths. */
  readonly pointer: string;
  readonly item: JsonObject;
  readonly operation: JsonObject;
}

/** The fields of a path item with those it refers to; where both have one, its own counts. */
function wholeItem(revision: Revision, node: unknown): JsonObject {
  return Object.assign({}, ...revision.chain(node).toReversed());
}

function operationsOf(revision: Revision, path: string, node: unknown): readonly OperationPlace[] {
  const item = wholeItem(revision, node);
  const additional = objectAt(item, "additionalOperations");
  const named = [
    ...methods.map((key) => ({ method: key.toUpperCase(), pointer: `/${key}`, operation: item[key] })),
    ...Object.keys(additional).map((method) => ({
      method,
      pointer: `/additionalOperations/${escapeStep(method)}`,
      operation: additional[method],
    })),
  ];
  return named
    .filter(({ operation }) => isObject(operation))
    .map(({ method, pointer, operation }) => ({
      method,
      path,
      pointer: `/${escapeStep(path)}${pointer}`,
      item,
      operation: revision.follow(operation),
    }));
}

/**
 * Operations below an object of paths, webhooks or callbacks, by method and path.
 *
 * @param keyOf What a path is known by, by default itself.
 */
export function listOperations(
  revision: Revision,
  paths: JsonObject,
  keyOf: (path: string) => string = (path) => path,
): ReadonlyMap<string, OperationPlace> {
  const found = Object.entries(paths).flatMap(([path, node]) => operationsOf(revision, path, node));
  return new Map(found.map((place) => [`${place.method} ${keyOf(place.path)}`, place]));
}

/** A path whatever the names in its template are: they are no part of an address. */
export function withoutNames(path: string): string {
  return path.replaceAll(/\{[^}]*\}/g, "{}");
}

/** The name of an operation in the contract, null for one that has none. */
export function operationIdOf(place: OperationPlace | undefined): string | null {
  return (place && stringAt(place.operation, "operationId")) ?? null;
}
