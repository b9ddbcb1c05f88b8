import type { JsonSchema } from "./schema-walk.ts";

interface Tagged {
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, { readonly const?: unknown }>>;
}

/** Finds the target of a reference of the contract. */
export type Follow = (schema: JsonSchema) => JsonSchema;

function tagsOf(branch: JsonSchema): Map<string, string> {
  // The lint of the contract proves the shape of its schemas.
  const { required = [], properties = {} } = branch as Tagged;
  return new Map(
    required.flatMap((name) => {
      const value = properties[name]?.const;
      return typeof value === "string" ? [[name, value] as const] : [];
    }),
  );
}

/**
 * Where every branch of a `oneOf` requires the same property with a constant text of its own, says so to Ajv. Then a
 * wrong value is one error about that property, and any other error comes from the branch that was meant.
 */
export function tellBranchesByTag(schema: { readonly [keyword: string]: unknown }, follow: Follow): JsonSchema {
  if (!Array.isArray(schema.oneOf)) return schema;
  const branches = (schema.oneOf as JsonSchema[]).map((branch) => tagsOf(follow(branch)));
  const name = [...(branches[0]?.keys() ?? [])].find((tag) => branches.every((tags) => tags.has(tag)));
  if (name === undefined) return schema;
  return {
    ...schema,
    type: "object",
    required: [name],
    properties: { [name]: { enum: branches.map((tags) => tags.get(name)) } },
    discriminator: { propertyName: name },
  };
}
