import type { Recording } from "../../recording/recording.ts";
import { concreteExchanges } from "../../recording/variables.ts";
import { type TaskState, taskStates } from "../../tasks/task-states.ts";
import type { Site } from "../proofs/proof.ts";

/** One step of a flow: a call or a delivery, and what it tells of tasks. */
export interface FlowStep {
  readonly site: Site;
  readonly t: number;
  /** Path of the request, with the recorded ids in it; empty for a delivery. */
  readonly path: string;
  /** What was answered, or delivered. */
  readonly body: unknown;
  readonly states: readonly TaskState[];
}

/** The steps of a flow in time. Of those at the same time, calls come before deliveries. */
export function flowSteps({ exchanges, deliveries }: Recording): readonly FlowStep[] {
  const calls = concreteExchanges(exchanges).map(({ operationId, request, response, t }, exchange): FlowStep => {
    const site: Site = { exchange, operationId, side: "response" };
    const states = response.status < 400 ? taskStates(operationId, response.body) : [];
    return { site, t, path: request.path, body: response.body, states };
  });
  const delivered = deliveries.map(({ webhook, request, t }, exchange): FlowStep => {
    const site: Site = { exchange, operationId: webhook, side: "webhook" };
    return { site, t, path: "", body: request.body, states: taskStates(webhook, request.body) };
  });
  return [...calls, ...delivered].toSorted((a, b) => a.t - b.t);
}

/** Whether a step is a delivery. */
export function isDelivery({ site }: FlowStep): boolean {
  return site.side === "webhook";
}
