import { readFileSync } from "node:fs";
import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import type { Coverage } from "../coverage/coverage.ts";
import { InvalidReportFileError } from "../errors/invalid-report-file-error.ts";
import { reasonOf } from "../judge/reason.ts";
import type { Verification } from "../verification/verification.ts";

const ajv = new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true, verbose: true });

function compile<Value>(name: string): ValidateFunction<Value> {
  return ajv.compile<Value>(JSON.parse(readFileSync(new URL(`../../${name}`, import.meta.url), "utf8")));
}

function parse(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    throw new InvalidReportFileError(file, `must be readable JSON: ${error instanceof Error ? error.message : error}`);
  }
}

function told(error: ErrorObject | undefined): string {
  return error ? `${error.instancePath || "it"} ${reasonOf(error)}` : "it does not follow its schema";
}

function readChecked<Value>(file: string, command: string, validate: ValidateFunction<Value>): Value {
  const value = parse(file);
  if (validate(value)) return value;
  throw new InvalidReportFileError(file, `is not what ${command} --json prints: ${told(validate.errors?.[0])}`);
}

/**
 * Reads what `verify --json` printed.
 *
 * @throws InvalidReportFileError with file and reason.
 */
export function readVerification(file: string): Verification {
  return readChecked(file, "verify", compile<Verification>("verification.schema.json"));
}

/**
 * Reads what `coverage --json` printed.
 *
 * @throws InvalidReportFileError with file and reason.
 */
export function readCoverage(file: string): Coverage {
  return readChecked(file, "coverage", compile<Coverage>("coverage.schema.json"));
}
