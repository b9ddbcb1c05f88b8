import type { Ajv2020, FuncKeywordDefinition } from "ajv/dist/2020.js";
import { isObject, type JsonObject } from "../../json-object.ts";

/**
 * OpenAPI's keyword `discriminator`, which JSON Schema does not know: the property must hold a tag of the mapping, and
 * the schema the tag leads to must accept the value. Each target is a schema of the judge.
 */
export function discriminator(ajv: Ajv2020): FuncKeywordDefinition {
  function validate({ propertyName, mapping }: JsonObject, data: unknown): boolean {
    if (!isObject(data) || !isObject(mapping)) return true;
    const target = mapping[String(data[String(propertyName)])];
    return typeof target === "string" && ajv.getSchema(target)?.(data) === true;
  }
  return { keyword: "discriminator", type: "object", validate };
}
