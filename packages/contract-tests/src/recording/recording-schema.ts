import type { ErrorObject } from "ajv/dist/2020.js";
import { reasonOf } from "../judge/reason.ts";
import { schemaAt } from "../settings/schema-at.ts";

const redacted = "[redacted]";

const validate = schemaAt(new URL("../../recording.schema.json", import.meta.url));

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
