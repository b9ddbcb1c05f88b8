import type { Recording } from "../../recording/recording.ts";
import { concreteExchanges } from "../../recording/variables.ts";
import { asksForTask } from "../../tasks/begun-task.ts";
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

/** Where a step stands among those of its file. */
function placeOf(pointer: string | undefined): number {
  return Number(pointer?.split("/").at(-1) ?? 0);
}

/** The steps of a flow as they follow each other in the file, calls and deliveries alike. */
export function flowSteps({ exchanges, pointers, deliveries, deliveryPointers }: Recording): readonly FlowStep[] {
  const calls = concreteExchanges(exchanges).map(({ operationId, request, response, t }, exchange): FlowStep => {
    const site: Site = { exchange, operationId, side: "response" };
    const states = response.status < 400 ? taskStates(operationId, response.body) : [];
    return { site, t, path: request.path, body: response.body, states };
  });
  const delivered = deliveries.map(({ webhook, request, t }, exchange): FlowStep => {
    const site: Site = { exchange, operationId: webhook, side: "webhook" };
    return { site, t, path: "", body: request.body, states: taskStates(webhook, request.body) };
  });
  const placed = [
    ...calls.map((step, index) => ({ step, place: placeOf(pointers[index]) })),
    ...delivered.map((step, index) => ({ step, place: placeOf(deliveryPointers[index]) })),
  ];
  return placed.toSorted((a, b) => a.place - b.place).map(({ step }) => step);
}

/** Whether a step is a delivery. */
export function isDelivery({ site }: FlowStep): boolean {
  return site.side === "webhook";
}

/** Whether a step is a call that asks how far a task is. */
export function isPoll({ site }: FlowStep): boolean {
  return asksForTask(site.operationId);
}
