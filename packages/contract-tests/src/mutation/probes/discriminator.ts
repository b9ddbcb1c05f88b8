import type { Ajv2020, FuncKeywordDefinition, SchemaValidateFunction } from "ajv/dist/2020.js";
import { isJson } from "../contract/json.ts";

/**
 * OpenAPI's keyword `discriminator`, which JSON Schema does not know: the property must hold a tag of the mapping, and
 * the schema the tag leads to must accept the value. Each target is a schema of the judge.
 */
export function discriminator(ajv: Ajv2020): FuncKeywordDefinition {
  const validate: SchemaValidateFunction = ({ propertyName, mapping }, data) => {
    if (!isJson(data)) return true;
    const target = mapping?.[String(data[propertyName])];
    return target !== undefined && ajv.getSchema(target)?.(data) === true;
  };
  return { keyword: "discriminator", type: "object", validate };
}
