import { isTicked, tickNames } from "../verification/catalogue/entry-result.ts";
import type { Verification } from "../verification/verification.ts";

/** A row of the catalogue that lacks one of its five facts, or something wrong outside the rows. */
export interface FailingFact {
  /** Id of the documentation entry, empty outside the rows. */
  readonly entry: string;
  /** Name of the fact, empty outside the rows. */
  readonly fact: string;
  readonly evidence: string;
}

/** The facts of the catalogue that do not hold. A row that the contract does not describe yet has none to lack. */
export function failingFacts({ catalogue }: Verification): readonly FailingFact[] {
  const rows = catalogue.entries.filter((row) => row.described && !isTicked(row));
  return [
    ...rows.flatMap((row) =>
      tickNames
        .filter((fact) => !row[fact].ok)
        .map((fact) => ({ entry: row.entry, fact, evidence: row[fact].evidence })),
    ),
    ...catalogue.problems.map((evidence) => ({ entry: "", fact: "", evidence })),
  ];
}
