import type { Origin } from "../capture/origin.ts";
import type { CapturedStep } from "../exchange/captured-exchange.ts";
import { isLoopback } from "../target/is-loopback.ts";
import type { ImportOptions } from "./import-options.ts";
import type { RecordingPlan } from "./recording-plans.ts";
import { toldTime } from "./told-time.ts";

function isThisMachine(host: string): boolean {
  const address = `http://${host}`;
  return URL.canParse(address) && isLoopback(new URL(address));
}

function composedIn(plan: RecordingPlan): readonly string[] {
  return plan.flatMap(({ composed }, index) =>
    composed.map((pointer) => (plan.length === 1 ? pointer : `/exchanges/${index}${pointer}`)),
  );
}

function timeOf(step: CapturedStep): string | null {
  if ("webhook" in step) return null;
  return toldTime(Buffer.concat(step.response.chunks.map(({ bytes }) => bytes)));
}

/**
 * Where an imported recording comes from. It is never live, since nobody of ours saw it, and derived where a server of
 * this machine answered.
 *
 * @param file name of the imported file
 */
export function originOf(plan: RecordingPlan, file: string, recorder: string, options: ImportOptions): Origin {
  const [first] = plan;
  const host = options.host ?? first.host;
  const derived = plan.some((one) => one.derived) || (host !== null && isThisMachine(host));
  return {
    kind: derived ? "derived" : "imported",
    source: options.source ?? file,
    licence: options.licence ?? "NOASSERTION",
    recorder,
    upstreamHost: host,
    recordedAt: options.recordedAt ?? first.recordedAt ?? timeOf(first.step),
    composed: composedIn(plan),
  };
}
