import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { parse } from "yaml";
import type { Entry, OperationId } from "../src/index.ts";

/** A JSON Schema over the query, headers and body of a request. */
export type Match = Readonly<Record<string, unknown>>;

/** One row of entries.yaml. */
export interface CatalogueRow extends Omit<Entry, "also" | "numbered" | "described"> {
  readonly match?: Match;
  readonly also?: readonly { readonly operation: OperationId; readonly match: Match }[];
  readonly unnumbered?: boolean;
}

const packageRoot = join(import.meta.dirname, "..");

function read(name: string): string {
  return readFileSync(join(packageRoot, name), "utf8");
}

/**
 * The catalogue of documentation entries as it stands in entries.yaml.
 *
 * @throws Error naming the row and field when the file breaks its schema.
 */
export function readCatalogue(): readonly CatalogueRow[] {
  const catalogue: unknown = parse(read("entries.yaml"));
  const ajv = new Ajv2020({ allErrors: true });
  if (!ajv.validate(JSON.parse(read("entries.schema.json")), catalogue)) {
    throw new Error(`entries.yaml: ${ajv.errorsText(ajv.errors, { dataVar: "" })}`);
  }
  return (catalogue as { entries: readonly CatalogueRow[] }).entries;
}
