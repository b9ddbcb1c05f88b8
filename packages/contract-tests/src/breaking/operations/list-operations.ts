import { isObject, type JsonObject, stringAt } from "../document/json.ts";
import type { Revision } from "../document/revision.ts";

const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];

/** An operation with the path that it stands below. */
export interface OperationPlace {
  readonly method: string;
  readonly path: string;
  readonly item: JsonObject;
  readonly operation: JsonObject;
}

/** Operations below an object of paths, by method and path, whatever the names in the templates are. */
export function listOperations(revision: Revision, paths: JsonObject): ReadonlyMap<string, OperationPlace> {
  const found = Object.entries(paths).flatMap(([path, node]) => {
    const item = revision.follow(node);
    return methods
      .filter((method) => isObject(item[method]))
      .map((method) => ({ method, path, item, operation: revision.follow(item[method]) }));
  });
  return new Map(found.map((place) => [`${place.method} ${place.path.replaceAll(/\{[^}]*\}/g, "{}")}`, place]));
}

/** The name of an operation in the contract, null for one that has none. */
export function operationIdOf(place: OperationPlace | undefined): string | null {
  return (place && stringAt(place.operation, "operationId")) ?? null;
}
