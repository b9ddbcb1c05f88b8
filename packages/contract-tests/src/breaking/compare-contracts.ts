import { UnreadableContractError } from "../errors/unreadable-contract-error.ts";
import { greatest } from "./bump.ts";
import { compareRevisions } from "./compare-revisions.ts";
import { Revision } from "./document/revision.ts";
import type { BreakingFinding, BreakingReport, LocatedFinding } from "./finding.ts";

function withoutPlace({ id, bump, operationId, pointer, message }: LocatedFinding): BreakingFinding {
  return { id, bump, operationId, pointer, message };
}

/** What `--json` prints of findings. */
export function reportOf(findings: readonly LocatedFinding[]): BreakingReport {
  return { bump: greatest(findings.map(({ bump }) => bump)), findings: findings.map(withoutPlace) };
}

function wholeRevision(name: string, document: unknown): Revision {
  return new Revision(name, document, (path) => {
    throw new UnreadableContractError(
      name,
      `it refers to the file ${path}, and a document by itself has none beside it`,
    );
  });
}

/**
 * Compares two parsed OpenAPI documents, 3.0 to 3.2: which changes break callers, and what bump of the version each
 * needs. Requests may not narrow, responses may not widen. Refactors of the document are not told.
 *
 * @param older The document that callers know.
 * @param newer The document that shall take its place.
 * @throws UnreadableContractError when one is no OpenAPI document, or a reference leads nowhere or to another file.
 */
export function compareContracts(older: unknown, newer: unknown): BreakingReport {
  return reportOf(compareRevisions(wholeRevision("the old document", older), wholeRevision("the new document", newer)));
}
