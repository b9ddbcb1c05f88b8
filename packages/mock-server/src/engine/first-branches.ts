import { resolve } from "@haoee/spec";

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

function plain(schema: Schema): Schema {
  const { $ref, anyOf, ...rest } = schema;
  if (!rest.properties) return schema;
  if ($ref) return both(resolve<Schema>({ $ref }), rest);
  const [first] = Array.isArray(anyOf) ? anyOf : [];
  return first ? both(rest, first) : schema;
}

/**
 * The same schemas for a generator that reads one keyword after the other: where a schema has fields and beside them a
 * choice of conditions, or a reference, it becomes one schema that fulfils the first.
 */
export function firstBranches(schemas: unknown): unknown {
  if (Array.isArray(schemas)) return schemas.map(firstBranches);
  if (typeof schemas !== "object" || schemas === null) return schemas;
  const parts = Object.entries(schemas).map(([name, part]) => [name, firstBranches(part)]);
  // What is no schema has no fields beside a reference or a choice, and stays as it is.
  return plain(Object.fromEntries(parts));
}
