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

function flow(steps: readonly (Exchange | Delivery)[]): Recording {
  const places = [...steps.entries()].map(([place, step]) => ({ pointer: `/exchanges/${place}`, step }));
  const calls = places.filter(({ step }) => "operationId" in step);
  const webhooks = places.filter(({ step }) => "webhook" in step);
  // The proof looks at the steps alone.
  return {
    exchanges: calls.map(({ step }) => step),
    pointers: calls.map(({ pointer }) => pointer),
    deliveries: webhooks.map(({ step }) => step),
    deliveryPointers: webhooks.map(({ pointer }) => pointer),
  } as unknown as Recording;
}

function rules(...steps: readonly (Exchange | Delivery)[]): readonly string[] {
  return proveFlow(flow(steps)).findings.map(({ side, exchange, rule }) => `${side} ${exchange} ${rule}`);
}

const begun = poll(0, task("NOT_START"));
const working = poll(5, task("IN_PROGRESS"));
const ended = poll(9, task("SUCCESS"));

const told = delivered(10, task("SUCCESS"));

/** Asks for a film, and to be told when it is made. */
const asking: Exchange = {
  operationId: "createVideoGeneration",
  t: 0,
  binds: {},
  request: { method: "POST", path: "/v2/videos/generations", headers: {}, body: { notify_hook: "https://a.example" } },
  response: { status: 200, headers: {}, body: { task_id: "task-1" } },
};
const told2: Delivery = {
  ...delivered(10, { task_id: "task-1", status: "SUCCESS" }),
  webhook: "videoGenerationFinished",
};

it("accepts a task that goes forward, with unknown states between, and its delivery", () => {
  expect(rules(begun, working, poll(6, task("RESTING")), ended, told)).toEqual([]);
  expect(rules(begun, working, delivered(8, task("SUCCESS")), ended)).toEqual([]);
  expect(rules(asking, told2)).toEqual([]);
  expect(proveFlow(flow([begun])).absent).toBe(true);
});

it.each<[string, readonly (Exchange | Delivery)[], readonly string[]]>([
  ["steps out of order", [working, begun], ["request 1 time-order", "response 1 state-back"]],
  ["a delivery out of order", [begun, told, ended], ["request 1 time-order"]],
  ["a delivery before its task", [delivered(0, task("SUCCESS")), ended], ["webhook 0 delivery-task"]],
  ["a state that goes back", [begun, ended, poll(10, task("IN_PROGRESS"))], ["response 2 state-back"]],
  ["an end that changes", [ended, poll(10, task("FAILURE"))], ["response 1 state-changed"]],
  ["a question after the end", [begun, ended, poll(10, task("SUCCESS"))], ["request 2 asked-after-end"]],
  ["an answer about another task", [begun, poll(5, task("SUCCESS", "task-2"))], ["response 1 same-task"]],
  ["a delivery of another task", [begun, ended, delivered(10, task("SUCCESS", "x-2"))], ["webhook 0 delivery-task"]],
  ["a delivery of no task", [begun, ended, delivered(10, {})], ["webhook 0 delivery-task"]],
  ["a delivery before the end", [begun, ended, delivered(10, task("IN_PROGRESS"))], ["webhook 0 state-back"]],
  ["a delivery that never came", [asking, asking, ended], ["request 0 missing-webhook", "request 1 missing-webhook"]],
  [
    "a delivery of another shape",
    [begun, ended, delivered(10, { data: { task_id: "task-1", status: "SUCCESS", progress: 100, data: null } })],
    ["webhook 0 delivery-shape"],
  ],
])("tells of %s", (_, steps, expected) => {
  expect(rules(...steps)).toEqual(expected);
});
