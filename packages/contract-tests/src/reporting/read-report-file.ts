import { readFileSync } from "node:fs";
import type { ErrorObject, ValidateFunction } from "ajv/dist/2020.js";
import type { Coverage } from "../coverage/coverage.ts";
import { InvalidReportFileError } from "../errors/invalid-report-file-error.ts";
import { reasonOf } from "../judge/reason.ts";
import { parseJson } from "../parse-json.ts";
import type { TargetVerification } from "../recorder/verify-target.ts";
import { schemaAt } from "../settings/schema-at.ts";
import type { Verification } from "../verification/verification.ts";
import { ofTarget } from "./of-target.ts";

function compile<Value>(name: string): ValidateFunction<Value> {
  return schemaAt<Value>(new URL(`../../${name}`, import.meta.url));
}

function parse(file: string): unknown {
  try {
    return parseJson(readFileSync(file, "utf8"));
  } catch (error) {
    throw new InvalidReportFileError(file, `must be readable JSON: ${error instanceof Error ? error.message : error}`);
  }
}

function told(error: ErrorObject | undefined): string {
  return error ? `${error.instancePath || "it"} ${reasonOf(error)}` : "it does not follow its schema";
}

function checked<Value>(file: string, value: unknown, command: string, validate: ValidateFunction<Value>): Value {
  if (validate(value)) return value;
  throw new InvalidReportFileError(file, `is not what ${command} --json prints: ${told(validate.errors?.[0])}`);
}

/**
 * Reads what `verify --json` printed, of recordings or with `--target` of a server.
 *
 * @throws InvalidReportFileError with file and reason.
 */
export function readVerification(file: string): Verification {
  const value = parse(file);
  const isVerification = compile<Verification>("verification.schema.json");
  const isOfTarget = compile<TargetVerification>("target-verification.schema.json");
  if (!isOfTarget(value)) return checked(file, value, "verify", isVerification);
  if (value.verification === null)
    throw new InvalidReportFileError(file, `${value.target} answered nothing to report on`);
  return ofTarget(value, checked(file, value.verification, "verify --target", isVerification));
}

/**
 * Reads what `coverage --json` printed.
 *
 * @throws InvalidReportFileError with file and reason.
 */
export function readCoverage(file: string): Coverage {
  return checked(file, parse(file), "coverage", compile<Coverage>("coverage.schema.json"));
}
