import { entries as catalogue } from "@haoee/spec";
import { NothingToVerifyError } from "../errors/nothing-to-verify-error.ts";
import type { AllowedUse } from "./allow-list/allow-list.ts";
import { reportOf } from "./catalogue/report.ts";
import { concluded } from "./conclude.ts";
import { evidenceOfWeighed } from "./evidence.ts";
import type { Verification } from "./verification.ts";

/** What shards must share to be shards of one run. */
function runOf({ v, tool, contract, target, only, shard, allowed }: Verification): string {
  const fields = allowed.map(({ used: _, ...field }) => field);
  return JSON.stringify([v, tool, contract, target, only, shard?.of, fields]);
}

function checkShards(shards: readonly Verification[], first: Verification): void {
  if (shards.some((shard) => runOf(shard) !== runOf(first))) {
    throw new NothingToVerifyError(
      "these are shards of different runs: version, contract, target, entries or allow-list differ",
    );
  }
  const given = shards.map(({ shard }) => shard?.index ?? 1).toSorted((a, b) => a - b);
  const of = first.shard?.of ?? 1;
  const complete = given.length === of && given.every((index, place) => index === place + 1);
  if (!complete) throw new NothingToVerifyError(`of ${of} shards there are ${given.join(", ")}, not each once`);
}

function mergeUses(shards: readonly Verification[], first: Verification): readonly AllowedUse[] {
  return first.allowed.map((field, place) => ({
    ...field,
    used: shards.reduce((sum, { allowed }) => sum + (allowed[place]?.used ?? 0), 0),
  }));
}

/** The five facts of all shards in the order of the catalogue. */
function mergeCatalogues(shards: readonly Verification[]): Verification["catalogue"] {
  const results = shards.flatMap((one) => one.catalogue.entries);
  const place = (id: string): number => catalogue.findIndex((entry) => entry.id === id);
  const operations = shards.flatMap((one) => one.catalogue.operations);
  return reportOf(
    results.toSorted((a, b) => place(a.entry) - place(b.entry)),
    {
      live: new Set(operations.filter(({ live }) => live).map(({ operationId }) => operationId)),
      problems: [...new Set(shards.flatMap((one) => one.catalogue.problems))],
    },
  );
}

/**
 * Puts the shards of one run, made by `--shard 1/n` to `n/n`, together to what the run of all of it would have found. Its
 * `seconds` are those of the slowest shard.
 *
 * @throws NothingToVerifyError when there is no shard, one is missing or there twice, or they are of different runs.
 */
export function mergeVerifications(shards: readonly Verification[]): Verification {
  const [first] = shards;
  if (!first) throw new NothingToVerifyError("there are no shards");
  checkShards(shards, first);
  const recordings = shards
    .flatMap((one) => one.recordings)
    .toSorted((a, b) => (a.recording < b.recording ? -1 : Number(a.recording > b.recording)));
  const findings = new Map(shards.flatMap((one) => one.findings).map((finding) => [finding.id, finding]));
  return concluded({
    ...first,
    evidence: evidenceOfWeighed(recordings),
    recordings,
    findings: [...findings.values()],
    allowed: mergeUses(shards, first),
    catalogue: mergeCatalogues(shards),
    shard: null,
    seconds: Math.max(...shards.map(({ seconds }) => seconds)),
  });
}
