import "@hyperjump/json-schema/formats";
import { openApiDocument } from "@haoee/spec";
import {
  registerSchema,
  setShouldValidateFormat,
  type Validator,
  validate,
} from "@hyperjump/json-schema/draft-2020-12";
import { pointerOf } from "../../src/judge/contract-schemas.ts";

const contract = "https://contract.invalid/";
const compiled = new Map<object, Promise<Validator>>();

setShouldValidateFormat(true);
// An OpenAPI document is no schema; read as one, its pointers lead to the schemas in it.
registerSchema(
  structuredClone(openApiDocument) as unknown as Parameters<typeof registerSchema>[0],
  contract,
  "https://json-schema.org/draft/2020-12/schema",
);

/** Judges a JSON value by a schema of the contract with a validator that shares no code with the judge. */
export async function acceptsBySecond(schema: object, value: unknown): Promise<boolean> {
  const validator = compiled.get(schema) ?? validate(`${contract}${encodeURI(pointerOf(schema) ?? "")}`);
  compiled.set(schema, validator);
  // Every value judged here was parsed from JSON.
  return (await validator)(value as Parameters<Validator>[0]).valid;
}
