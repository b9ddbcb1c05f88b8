import { type OpenApiDocument, resolveIn } from "@haoee/spec";
import { type JsonSchema, mapSchema } from "./schema-walk.ts";
import { tellBranchesByTag } from "./tell-branches-by-tag.ts";

function isFile(schema: { readonly [keyword: string]: unknown }): boolean {
  return schema.type === "string" && schema.format === "binary";
}

/** A schema of a contract as the validators need it: annotations gone, branches told by tag, files as files. */
export function forValidation(document: OpenApiDocument, schema: JsonSchema): JsonSchema {
  return mapSchema(schema, (part) =>
    isFile(part) ? { file: true } : tellBranchesByTag(part, (branch) => resolveIn<JsonSchema>(document, branch)),
  );
}

/** Every schema of a contract that others refer to, at the place they refer to. */
export function sharedSchemas(document: OpenApiDocument): JsonSchema {
  // The lint of the contract, or its check when it is read from a file, proves that these are schemas.
  const schemas = Object.entries((document.components.schemas ?? {}) as Record<string, JsonSchema>);
  const prepared = schemas.map(([name, schema]) => [name, forValidation(document, schema)]);
  return { $id: "contract", components: { schemas: Object.fromEntries(prepared) } };
}

/** The same schema, its references leading to the shared schemas. */
export function referring(schema: JsonSchema): JsonSchema {
  return JSON.parse(JSON.stringify(schema).replaceAll('"$ref":"#/', '"$ref":"contract#/'));
}
