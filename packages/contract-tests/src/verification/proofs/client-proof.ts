import { count } from "../../count.ts";
import type { Recording } from "../../recording/recording.ts";
import { concreteExchanges } from "../../recording/variables.ts";
import type { ClientFactory, Walk } from "../../stories/walk-exchanges.ts";
import type { WalkProblem } from "../../stories/walk-problem.ts";
import type { Draft } from "../finding.ts";
import type { ProofOutcome, Site } from "./proof.ts";
import { proveSplits } from "./prove-splits.ts";
import { isStream } from "./recorded-kind.ts";

/** A problem of a walk as a finding. */
export function draftOf(
  { pointer, schemaPath, rule, reason: message }: WalkProblem,
  exchange: number,
  operationId: string,
  level: Draft["level"],
): Draft {
  const side = rule === "request" ? "request" : "response";
  return { level, exchange, operationId, side, pointer, schemaPath, rule, message };
}

/** The findings of a walk, all of them at its last call. */
export function walkFindings({ calls, found }: Walk): readonly Draft[] {
  const exchange = Math.max(0, calls.length - 1);
  const operationId = calls.at(-1)?.operationId ?? "";
  return found.map((problem) => draftOf(problem, exchange, operationId, "error"));
}

/**
 * Whether the client, given the recorded answers by a replay server, sends what was recorded and returns all of what was
 * answered, and reads each stream alike wherever it is split.
 *
 * @param replay The walk of the recording on a replay server.
 */
export async function proveClient(
  { exchanges }: Recording,
  replay: Walk,
  createClient: ClientFactory,
): Promise<ProofOutcome> {
  const findings = [...walkFindings(replay)];
  let boundaries = 0;
  for (const [exchange, one] of concreteExchanges(exchanges).entries()) {
    if (!isStream(one.response) || one.response.status >= 400) continue;
    const site: Site = { exchange, operationId: one.operationId, side: "response" };
    const splits = await proveSplits({ ...one, createClient }, site);
    boundaries += splits.boundaries;
    findings.push(...splits.findings);
  }
  const foreign = replay.calls.filter(({ byClient }) => !byClient).length;
  const rest = foreign > 0 ? `, ${foreign} by plain fetch, whose form the client never sends` : "";
  const splits = boundaries > 0 ? `, ${boundaries} split points tried` : "";
  return { findings, evidence: `${count(replay.calls.length, "recorded call")}${rest}${splits}` };
}
