import { readFileSync } from "node:fs";
import type { ImportOptions } from "../../src/import/import-options.ts";
import { absentMaterial, type GenuineBody, genuineBodies, sharedRecordings } from "./shared-material.ts";

/** A genuine body, and what its index says of it as options of an import. */
export interface GenuineImport {
  readonly file: string;
  readonly options: Omit<ImportOptions, "recordings">;
}

/** An index by hand has dates of HTTP, days, and seconds since 1970. */
function dateOf(recorded: string): { readonly recordedAt?: string } {
  if (recorded === "") return {};
  const time = /^\d{10}$/.test(recorded) ? Number(recorded) * 1000 : Date.parse(recorded);
  return { recordedAt: new Date(time).toISOString() };
}

/** One cassette tells of 200 for a refusal, whose own field tells of 400. */
function statusOf({ status, values }: GenuineBody, told: string): number {
  if (status < 400 || Number(told) >= 400) return Number(told);
  return Object(Object(values[0]).error).status;
}

function importOf(body: GenuineBody, columns: readonly string[]): GenuineImport {
  const [, repository = "", path = "", licence = "", , , , told = "", , recorded = "", , , host = ""] = columns;
  return {
    file: `${sharedRecordings}${body.name}`,
    options: {
      operation: body.operationId,
      status: statusOf(body, told),
      source: `${repository} ${path}`,
      licence,
      ...(host && { host }),
      ...dateOf(recorded),
    },
  };
}

/** Every genuine body as an import. Empty when the material is absent. */
export function genuineImports(): readonly GenuineImport[] {
  if (absentMaterial) return [];
  const [, ...rows] = readFileSync(`${sharedRecordings}INDEX.tsv`, "utf8").trim().split("\n");
  const columns = new Map(rows.map((row) => [row.split("\t", 1)[0], row.split("\t")]));
  return genuineBodies().map((body) => importOf(body, columns.get(body.name) ?? []));
}
