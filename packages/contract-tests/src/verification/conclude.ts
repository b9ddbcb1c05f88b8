import { expiredFields, uselessFields } from "./allow-list/allow-list.ts";
import type { Finding } from "./finding.ts";
import { identified } from "./identified.ts";
import type { Verification } from "./verification.ts";

/** What a run found by itself, before what only all of it together can tell. */
export type Unconcluded = Omit<Verification, "ok">;

function inOrder(a: Finding, b: Finding): number {
  return a.recording < b.recording ? -1 : Number(a.recording > b.recording);
}

/** Adds what is wrong with the allow-list, which only a run of everything can tell in full, and says whether all of it holds. */
export function concluded(run: Unconcluded): Verification {
  const whole = run.shard === null && run.only === null;
  const nowhere = { path: "", entry: "" };
  const stale = [...expiredFields(run.allowed, run.today), ...(whole ? uselessFields(run.allowed, run.today) : [])];
  const known = new Set(run.findings.map(({ id }) => id));
  const ofList = identified(nowhere, "strict", stale).filter(({ id }) => !known.has(id));
  const findings = [...run.findings, ...ofList].toSorted(inOrder);
  return { ...run, findings, ok: run.catalogue.ok && findings.every(({ level }) => level !== "error") };
}
