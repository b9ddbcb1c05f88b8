import { expect, it } from "vitest";
import type { Delivery, Exchange, Recording } from "../../recording/recording.ts";
import { proveFlow } from "./prove-flow.ts";

function task(status: string, task_id = "task-1") {
  return { code: "success", message: "", data: { task_id, status, progress: "0%", data: null } };
}

function poll(t: number, body: unknown): Exchange {
  const request = { method: "GET", path: "/v1/images/tasks/task-1", headers: {} } as const;
  return { operationId: "getImageTask", t, binds: {}, request, response: { status: 200, headers: {}, body } };
}

function delivered(t: number, body: unknown): Delivery {
  const request = { method: "POST", path: "/hook", headers: {}, body } as const;
  return { webhook: "imageTaskFinished", t, request, response: { status: 200 } };
}

function rules(exchanges: readonly Exchange[], deliveries: readonly Delivery[] = []): readonly string[] {
  // The proof looks at the steps alone.
  const recording = { exchanges, deliveries } as unknown as Recording;
  return proveFlow(recording).findings.map(({ side, exchange, rule }) => `${side} ${exchange} ${rule}`);
}

const begun = poll(0, task("NOT_START"));
const working = poll(5, task("IN_PROGRESS"));
const ended = poll(9, task("SUCCESS"));

it("accepts a task that goes forward, with unknown states between, and its delivery", () => {
  expect(rules([begun, working, poll(6, task("RESTING")), ended], [delivered(10, task("SUCCESS"))])).toEqual([]);
  expect(proveFlow({ exchanges: [begun], deliveries: [] } as unknown as Recording).absent).toBe(true);
});

it.each<[string, readonly Exchange[], readonly Delivery[], readonly string[]]>([
  ["steps out of order", [working, begun], [], ["request 1 time-order"]],
  ["a state that goes back", [begun, ended, poll(10, task("IN_PROGRESS"))], [], ["response 2 state-back"]],
  ["an end that changes", [ended, poll(10, task("FAILURE"))], [], ["response 1 state-changed"]],
  ["an answer about another task", [begun, poll(5, task("SUCCESS", "task-2"))], [], ["response 1 same-task"]],
  ["a delivery of another task", [begun, ended], [delivered(10, task("SUCCESS", "x-2"))], ["webhook 0 delivery-task"]],
  ["a delivery of no task", [begun, ended], [delivered(10, {})], ["webhook 0 delivery-task"]],
  ["a delivery before the end", [begun, ended], [delivered(10, task("IN_PROGRESS"))], ["webhook 0 state-back"]],
  [
    "a delivery of another shape",
    [begun, ended],
    [delivered(10, { data: { task_id: "task-1", status: "SUCCESS", progress: 100, data: null } })],
    ["webhook 0 delivery-shape"],
  ],
])("tells of %s", (_, exchanges, deliveries, expected) => {
  expect(rules(exchanges, deliveries)).toEqual(expected);
});
