import { type OpenApiDocument, resolveIn } from "@haoee/spec";
import { isObject, type JsonObject } from "../../json-object.ts";
import { listOf } from "../contract/json.ts";

/** The values that stand where an outermost schema speaks, by its pointer. */
export type ValuesByRoot = ReadonlyMap<string, readonly unknown[]>;

interface Visit {
  readonly document: OpenApiDocument;
  readonly found: Map<string, unknown[]>;
}

function note({ found }: Visit, root: string, value: unknown): void {
  const values = found.get(root) ?? [];
  found.set(root, values);
  values.push(value);
}

function collectInside(value: JsonObject, schema: JsonObject, visit: Visit): void {
  const properties = isObject(schema.properties) ? schema.properties : {};
  for (const [name, child] of Object.entries(value)) {
    collect(child, properties[name] ?? schema.additionalProperties, visit);
  }
}

function collect(value: unknown, schema: unknown, visit: Visit): void {
  if (!isObject(schema)) return;
  if (typeof schema.$ref === "string") {
    note(visit, schema.$ref, value);
    collect(value, resolveIn<unknown>(visit.document, { $ref: schema.$ref }), visit);
  }
  // Whether a branch fits or not, it was asked.
  const branches = ["anyOf", "oneOf", "allOf"].flatMap((keyword) => listOf(schema[keyword]));
  for (const branch of [...branches, schema.not, schema.if, schema.then, schema.else]) collect(value, branch, visit);
  if (Array.isArray(value)) for (const item of value) collect(item, schema.items, visit);
  else if (isObject(value)) collectInside(value, schema, visit);
}

/** The values inside of a value by the outermost schemas that speak of them, branches that do not fit included. */
export function valuesByRoot(document: OpenApiDocument, root: string, schema: object, value: unknown): ValuesByRoot {
  const visit: Visit = { document, found: new Map() };
  note(visit, root, value);
  collect(value, schema, visit);
  return visit.found;
}
