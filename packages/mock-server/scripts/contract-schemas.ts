import { openApiDocument, resolve } from "@haoee/spec";
import { type JsonSchema, mapSchema } from "./schema-walk.ts";
import { tellBranchesByTag } from "./tell-branches-by-tag.ts";

function isFile(schema: { readonly [keyword: string]: unknown }): boolean {
  return schema.type === "string" && schema.format === "binary";
}

/** A schema of the contract as the validators need it: annotations gone, branches told by tag, files as files. */
export function forValidation(schema: JsonSchema): JsonSchema {
  return mapSchema(schema, (part) =>
    isFile(part) ? { file: true } : tellBranchesByTag(part, (branch) => resolve<JsonSchema>(branch)),
  );
}

/** Every schema of the contract that others refer to, at the place they refer to. */
export function sharedSchemas(): JsonSchema {
  // The lint of the contract proves that these are schemas.
  const schemas = Object.entries(openApiDocument.components.schemas as Record<string, JsonSchema>);
  return {
    $id: "contract",
    components: { schemas: Object.fromEntries(schemas.map(([name, schema]) => [name, forValidation(schema)])) },
  };
}

/** The same schema, its references leading to the shared schemas. */
export function referring(schema: JsonSchema): JsonSchema {
  return JSON.parse(JSON.stringify(schema).replaceAll('"$ref":"#/', '"$ref":"contract#/'));
}
