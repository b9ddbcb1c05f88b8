import openApiSchema from "@seriousme/openapi-schema-validator/schemas/v3.1/schema.json" with { type: "json" };
import type { ErrorObject } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import type { FindFault } from "./contract-fault.ts";

const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(openApiSchema);

/** Errors of a choice and of what a choice left over stand above or beside the one that says what is wrong. */
const vague = new Set(["if", "oneOf", "anyOf", "unevaluatedProperties"]);

function deepest(errors: readonly ErrorObject[]): ErrorObject | undefined {
  const clear = errors.filter(({ keyword }) => !vague.has(keyword));
  const depth = ({ instancePath }: ErrorObject) => instancePath.split("/").length;
  return (clear.length > 0 ? clear : [...errors]).toSorted((one, other) => depth(other) - depth(one))[0];
}

/** Whether a document is OpenAPI 3.1. */
export const findStructureFault: FindFault<unknown> = (document) => {
  if (validate(document)) return undefined;
  const error = deepest(validate.errors ?? []);
  return { pointer: error?.instancePath ?? "", message: `${error?.message ?? "is not OpenAPI 3.1"}` };
};
