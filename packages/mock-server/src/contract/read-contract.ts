import { readFile } from "node:fs/promises";
import { type OpenApiDocument, operationsOf } from "@haoee/spec";
import { FileRefusedError } from "../errors/file-refused-error.ts";
import { type Judge, readYaml } from "../yaml/read-yaml.ts";
import { compileValidators } from "./compile-validators.ts";
import type { Contract } from "./contract.ts";
import { findOperationFault } from "./find-operation-fault.ts";
import { findReferenceFault } from "./find-reference-fault.ts";
import { findSchemaFault } from "./find-schema-fault.ts";
import { findStructureFault } from "./find-structure-fault.ts";

/** Each relies on what those before it have proven. */
const checks = [findReferenceFault, findOperationFault, findSchemaFault];

/** OpenAPI lets them be left out. */
function withComponents(document: Omit<OpenApiDocument, "components"> & Partial<OpenApiDocument>): OpenApiDocument {
  return { ...document, components: document.components ?? {} };
}

function faultOf(value: unknown) {
  const fault = findStructureFault(value);
  if (fault) return fault;
  // The structure is that of an OpenAPI document, so what the checks look at is there.
  const document = withComponents(value as OpenApiDocument);
  return checks.reduce<ReturnType<typeof findReferenceFault>>((found, check) => found ?? check(document), undefined);
}

function createContractJudge(): Judge<OpenApiDocument> {
  const judge: Judge<OpenApiDocument> = (value): value is OpenApiDocument => {
    const fault = faultOf(value);
    judge.errors = fault ? [{ instancePath: fault.pointer, message: fault.message, params: {} }] : [];
    return fault === undefined;
  };
  return judge;
}

/**
 * Reads a contract: one file of OpenAPI 3.1, YAML or JSON.
 *
 * @throws FileRefusedError with the place of what is wrong first: no OpenAPI, a reference out of the file or into the
 * void, an operation without a name of its own, a schema that cannot be compiled.
 */
export async function readContract(file: string): Promise<Contract> {
  const text = await readFile(file, "utf8").catch((error: Error) => {
    throw new FileRefusedError(file, error.message);
  });
  const document = withComponents(readYaml(text, file, createContractJudge()));
  const operations = operationsOf(document);
  return { document, operations, validators: compileValidators(document, operations) };
}
