import { entries as catalogue } from "@haoee/spec";
import { NothingToVerifyError } from "../errors/nothing-to-verify-error.ts";
import type { AllowedUse } from "./allow-list/allow-list.ts";
import { reportOf } from "./catalogue/report.ts";
import { concluded } from "./conclude.ts";
import { evidenceOf } from "./evidence.ts";
import type { Verification } from "./verification.ts";

/** What parts must share to be parts of one run. */
function runOf({ v, tool, contract, target, only, shard, allowed }: Verification): string {
  const fields = allowed.map(({ used: _, ...field }) => field);
  return JSON.stringify([v, tool, contract, target, only, shard?.of, fields]);
}

function checkParts(parts: readonly Verification[], first: Verification): void {
  if (parts.some((part) => runOf(part) !== runOf(first))) {
    throw new NothingToVerifyError(
      "these are parts of different runs: version, contract, target, entries or allow-list differ",
    );
  }
  const given = parts.map(({ shard }) => shard?.index ?? 1).toSorted((a, b) => a - b);
  const of = first.shard?.of ?? 1;
  const complete = given.length === of && given.every((index, place) => index === place + 1);
  if (!complete) throw new NothingToVerifyError(`of ${of} parts there are ${given.join(", ")}, not each once`);
}

function mergeUses(parts: readonly Verification[], first: Verification): readonly AllowedUse[] {
  return first.allowed.map((field, place) => ({
    ...field,
    used: parts.reduce((sum, { allowed }) => sum + (allowed[place]?.used ?? 0), 0),
  }));
}

/** The five facts of all parts in the order of the catalogue. */
function mergeCatalogues(parts: readonly Verification[]): Verification["catalogue"] {
  const results = parts.flatMap((part) => part.catalogue.entries);
  const place = (id: string): number => catalogue.findIndex((entry) => entry.id === id);
  const operations = parts.flatMap((part) => part.catalogue.operations);
  return reportOf(
    results.toSorted((a, b) => place(a.entry) - place(b.entry)),
    {
      live: new Set(operations.filter(({ live }) => live).map(({ operationId }) => operationId)),
      problems: [...new Set(parts.flatMap((part) => part.catalogue.problems))],
    },
  );
}

/**
 * Puts the parts of one run, made by `--shard 1/n` to `n/n`, together to what the run of all of it would have found. Its
 * `seconds` are those of the slowest part.
 *
 * @throws NothingToVerifyError when there is no part, one is missing or there twice, or they are of different runs.
 */
export function mergeVerifications(parts: readonly Verification[]): Verification {
  const [first] = parts;
  if (!first) throw new NothingToVerifyError("there are no parts");
  checkParts(parts, first);
  const recordings = parts
    .flatMap((part) => part.recordings)
    .toSorted((a, b) => (a.recording < b.recording ? -1 : Number(a.recording > b.recording)));
  const findings = new Map(parts.flatMap((part) => part.findings).map((finding) => [finding.id, finding]));
  return concluded({
    ...first,
    evidence: evidenceOf(recordings.map(({ kind, exchanges }) => ({ provenance: { kind }, exchanges }))),
    recordings,
    findings: [...findings.values()],
    allowed: mergeUses(parts, first),
    catalogue: mergeCatalogues(parts),
    shard: null,
    seconds: Math.max(...parts.map(({ seconds }) => seconds)),
  });
}
