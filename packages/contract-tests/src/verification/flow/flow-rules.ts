import { valueAt } from "../../json-pointer.ts";
import type { Recording } from "../../recording/recording.ts";
import { lostShape } from "../../stories/lost-shape.ts";
import { askedWebhook } from "../../tasks/asked-webhook.ts";
import type { TaskState } from "../../tasks/task-states.ts";
import type { Draft } from "../finding.ts";
import { failure } from "../proofs/proof.ts";
import { type FlowStep, isDelivery, isPoll } from "./flow-step.ts";

/** Steps, deliveries among them, are recorded in the order in which they were begun. */
export function timeOrder(steps: readonly FlowStep[]): readonly Draft[] {
  return steps.flatMap((step, place) => {
    const before = steps[place - 1]?.t ?? 0;
    const site = isDelivery(step) ? step.site : { ...step.site, side: "request" as const };
    const message = `begins at ${step.t} ms, before the step in front of it, which begins at ${before} ms`;
    return step.t < before ? [failure(site, "time-order", message)] : [];
  });
}

/** What is asked about one task is answered about that task. */
export function sameTask(steps: readonly FlowStep[]): readonly Draft[] {
  return steps.flatMap(({ site, path, states }) => {
    const asked = /\/(?:tasks|videos|generations)\/([^/]+)$/.exec(path)?.[1];
    const id = asked && decodeURIComponent(asked);
    const others = id === undefined ? [] : states.filter((state) => state.id !== id);
    return others.map((state) =>
      failure(site, "same-task", `tells of task ${state.id}, asked was ${id}`, state.pointer),
    );
  });
}

function againstBefore(step: FlowStep, state: TaskState, before: TaskState | undefined): readonly Draft[] {
  if (before?.phase === undefined || state.phase === undefined) return [];
  if (state.phase < before.phase) {
    return [failure(step.site, "state-back", `goes back from ${before.status} to ${state.status}`, state.pointer)];
  }
  const changed = before.phase === 2 && state.failed !== before.failed;
  return changed
    ? [failure(step.site, "state-changed", `is ${state.status} after it ended as ${before.status}`, state.pointer)]
    : [];
}

/** The state of a task never goes back, and what has ended stays as it ended. */
export function statesForward(steps: readonly FlowStep[]): readonly Draft[] {
  const last = new Map<string, TaskState>();
  return steps.flatMap((step) =>
    step.states.flatMap((state) => {
      const found = againstBefore(step, state, last.get(state.id));
      last.set(state.id, state);
      return found;
    }),
  );
}

/** Who was answered that a task has ended need not ask again: a warning, since one may. */
export function askedAfterEnd(steps: readonly FlowStep[]): readonly Draft[] {
  const ended = new Map<string, string>();
  return steps.filter(isPoll).flatMap(({ site, states }) => {
    const [first] = states;
    const again = states.every(({ id, status }) => ended.get(id) === status);
    for (const { id, status, phase } of states) if (phase === 2) ended.set(id, status);
    if (!first || !again) return [];
    const message = `asks for task ${first.id} again, which had been told to have ended as ${first.status}`;
    return [{ ...failure({ ...site, side: "request" }, "asked-after-end", message), level: "warning" as const }];
  });
}

/** A webhook that was asked for comes: a warning, since the recording may have ended before. */
export function webhookMissing({ exchanges, deliveries }: Recording): readonly Draft[] {
  return exchanges.flatMap((one, exchange) => {
    const asked = one.response.status < 400 ? askedWebhook(one) : undefined;
    if (!asked || deliveries.some(({ webhook }) => webhook === asked.webhook)) return [];
    const site = { exchange, operationId: one.operationId, side: "request" } as const;
    const message = `asks for the webhook ${asked.webhook}, which the flow does not hold`;
    return [{ ...failure(site, "missing-webhook", message, asked.pointer), level: "warning" as const }];
  });
}

/** A delivery tells of a task that the flow has told of before it. */
export function deliveryOfKnownTask(steps: readonly FlowStep[]): readonly Draft[] {
  return steps.flatMap((step, place) => {
    if (!isDelivery(step)) return [];
    const before = JSON.stringify(steps.slice(0, place).map(({ body, path }) => [body, path]));
    const unknown = step.states.filter(({ id }) => !before.includes(JSON.stringify(id)));
    const none = step.states.length === 0 ? [failure(step.site, "delivery-task", "tells of no task")] : [];
    return [
      ...none,
      ...unknown.map(({ id, pointer }) =>
        failure(step.site, "delivery-task", `tells of task ${id}, which the flow did not begin`, pointer),
      ),
    ];
  });
}

function taskOf({ body }: FlowStep, { pointer }: TaskState): unknown {
  return valueAt(body, pointer.replace(/\/status$/, ""));
}

/** A delivery has the shape of what a poll tells of the same task in the same state. */
export function deliveryLikePoll(steps: readonly FlowStep[]): readonly Draft[] {
  const polls = steps.filter((step) => !isDelivery(step));
  return steps.filter(isDelivery).flatMap((step) =>
    step.states.flatMap((state) => {
      const alike = (other: TaskState): boolean => other.id === state.id && other.status === state.status;
      const poll = polls.findLast(({ states }) => states.some(alike));
      const polled = poll?.states.find(alike);
      if (!poll || !polled) return [];
      return lostShape(taskOf(poll, polled), taskOf(step, state)).map(({ pointer, reason }) =>
        failure(
          step.site,
          "delivery-shape",
          `${reason} where the poll tells of it`,
          `${state.pointer.replace(/\/status$/, "")}${pointer}`,
        ),
      );
    }),
  );
}
