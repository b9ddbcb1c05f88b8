import type { Interaction } from "../archive/archive.ts";

/** The steps of a recording to be, in order. */
export type RecordingPlan = readonly [Interaction, ...Interaction[]];

function isTimed(steps: RecordingPlan): boolean {
  return steps.every(({ recordedAt, flow }) => recordedAt !== null || flow !== undefined);
}

/** Steps at no known time keep the order of their file; when each came is composed. */
function withoutTime(one: Interaction): Interaction {
  return { ...one, step: { ...one.step, startedAt: one.number }, composed: [...one.composed, "/t"] };
}

function inOrder(steps: RecordingPlan): RecordingPlan {
  const [first, ...others] = steps;
  if (steps.length > 1 && !isTimed(steps)) return [withoutTime(first), ...others.map(withoutTime)];
  // A list keeps its items when it is sorted.
  return steps.toSorted((one, other) => one.step.startedAt - other.step.startedAt) as unknown as RecordingPlan;
}

/** Which interactions of a file become which recording: each its own, or those of a flow together. */
export function recordingPlans(interactions: readonly Interaction[], asFlow: boolean): readonly RecordingPlan[] {
  const groups = Map.groupBy(interactions, ({ flow, number }) => (asFlow ? "flow" : (flow ?? number)));
  return [...groups.values()].flatMap(([first, ...others]) => (first ? [inOrder([first, ...others])] : []));
}
