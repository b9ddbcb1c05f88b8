import { readFileSync } from "node:fs";
import { Ajv2020, type ErrorObject } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { reasonOf } from "../judge/reason.ts";

const redacted = "[redacted]";
const schemaFile = new URL("../../recording.schema.json", import.meta.url);

const ajv = new Ajv2020({
  strict: true,
  // `type: [string, "null"]` says nullable, and a condition requires what is declared beside it.
  allowUnionTypes: true,
  strictRequired: false,
  verbose: true,
});
addFormats.default(ajv);
const validate = ajv.compile(JSON.parse(readFileSync(schemaFile, "utf8")));

function isTelling({ keyword }: ErrorObject): boolean {
  return keyword !== "if";
}

/** The reason, without the credential where one should have been redacted. */
function reasonIn(error: ErrorObject): string {
  return error.params.allowedValue === redacted ? `must be "${redacted}"` : reasonOf(error);
}

/** What in a parsed file is against the format of a recording, undefined when nothing is. */
export function formatProblem(value: unknown): { readonly pointer: string; readonly reason: string } | undefined {
  if (validate(value)) return undefined;
  const error = validate.errors?.find(isTelling);
  return error && { pointer: error.instancePath, reason: reasonIn(error) };
}
