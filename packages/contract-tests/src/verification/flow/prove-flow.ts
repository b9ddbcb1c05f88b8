import { count } from "../../count.ts";
import type { Recording } from "../../recording/recording.ts";
import type { ProofOutcome } from "../proofs/proof.ts";
import {
  askedAfterEnd,
  deliveryLikePoll,
  deliveryOfKnownTask,
  sameTask,
  statesForward,
  timeOrder,
  webhookMissing,
} from "./flow-rules.ts";
import { flowSteps } from "./flow-step.ts";

/** Whether the steps of a flow belong together: order, ids, states that never go back, deliveries like the polls, and those that were asked for. */
export function proveFlow(recording: Recording): ProofOutcome {
  const steps = flowSteps(recording);
  if (steps.length < 2) return { findings: [], evidence: "no flow", absent: true };
  const findings = [
    ...timeOrder(steps),
    ...sameTask(steps),
    ...statesForward(steps),
    ...deliveryOfKnownTask(steps),
    ...deliveryLikePoll(steps),
    ...askedAfterEnd(steps),
    ...webhookMissing(recording),
  ];
  const states = [...new Set(steps.flatMap((step) => step.states.map(({ status }) => status)))];
  const delivered = recording.deliveries.length > 0 ? `, ${count(recording.deliveries.length, "webhook")}` : "";
  const seen = states.length > 0 ? `, ${states.join(" → ")}` : "";
  return { findings, evidence: `${count(steps.length, "step")}${seen}${delivered}` };
}
