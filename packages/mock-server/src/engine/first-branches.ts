import { type OpenApiDocument, resolveIn } from "@haoee/spec";

/** The keywords of a schema that matter here. */
interface Schema {
  readonly $ref?: string;
  readonly anyOf?: readonly Schema[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
}

/** A schema that wants what two schemas want. */
function both(one: Schema, other: Schema): Schema {
  const { properties = {} } = one;
  const more = Object.entries(other.properties ?? {}).map(([name, schema]) => [
    name,
    { ...properties[name], ...schema },
  ]);
  return {
    ...one,
    ...other,
    required: [...new Set([...(one.required ?? []), ...(other.required ?? [])])],
    properties: { ...properties, ...Object.fromEntries(more) },
  };
}

function plain(document: OpenApiDocument, schema: Schema): Schema {
  const { $ref, anyOf, ...rest } = schema;
  if (!rest.properties) return schema;
  if ($ref) return both(resolveIn<Schema>(document, { $ref }), rest);
  const [first] = Array.isArray(anyOf) ? anyOf : [];
  return first ? both(rest, first) : schema;
}

/**
 * The same schemas for a generator that reads one keyword after the other: where a schema has fields and beside them a
 * choice of conditions, or a reference, it becomes one schema that fulfils the first.
 */
export function firstBranches(document: OpenApiDocument, schemas: unknown): unknown {
  if (Array.isArray(schemas)) return schemas.map((schema) => firstBranches(document, schema));
  if (typeof schemas !== "object" || schemas === null) return schemas;
  const parts = Object.entries(schemas).map(([name, part]) => [name, firstBranches(document, part)]);
  // What is no schema has no fields beside a reference or a choice, and stays as it is.
  return plain(document, Object.fromEntries(parts));
}
