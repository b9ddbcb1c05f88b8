import type { CapturedStep } from "../capture/captured-exchange.ts";
import type { Interaction } from "./archive.ts";

/** The steps of a recording to be, in order. */
export type RecordingPlan = readonly [Interaction, ...Interaction[]];

function isTimed(steps: RecordingPlan): boolean {
  return steps.every(({ recordedAt, flow }) => recordedAt !== null || flow !== undefined);
}

/** Steps at no known time keep the order of their file; when each came is composed. */
function withoutTimes(steps: RecordingPlan): RecordingPlan {
  const inOrder = steps.map((one) => {
    const step: CapturedStep = { ...one.step, startedAt: one.number };
    return { ...one, step, composed: [...one.composed, "/t"] };
  });
  // A list keeps its first item.
  return inOrder as unknown as RecordingPlan;
}

function inOrder(steps: RecordingPlan): RecordingPlan {
  if (steps.length > 1 && !isTimed(steps)) return withoutTimes(steps);
  return steps.toSorted((one, other) => one.step.startedAt - other.step.startedAt) as unknown as RecordingPlan;
}

/** Which interactions of a file become which recording: each its own, or those of a flow together. */
export function recordingPlans(interactions: readonly Interaction[], asFlow: boolean): readonly RecordingPlan[] {
  const groups = Map.groupBy(interactions, ({ flow, number }) => (asFlow ? "flow" : (flow ?? number)));
  // A group has the item it was made for.
  return [...groups.values()].map((steps) => inOrder(steps as unknown as RecordingPlan));
}
