import fc from "fast-check";
import { expect, test } from "vitest";
import { type ImageTask, imageTaskEnvelope } from "./image-task.ts";

const result = { data: [{ url: "https://example.com/cat.png" }] };
const task: ImageTask = { family: "image", id: "t", submittedAt: 1_000_000, duration: 10_000, origin: "", result };
const order = ["NOT_START", "IN_PROGRESS", "SUCCESS"];

test.each([
  [0, { status: "NOT_START", progress: "0%", data: null, submit_time: 1000, start_time: 0, finish_time: 0 }],
  [1_999, { status: "NOT_START", progress: "0%", start_time: 0 }],
  [2_000, { status: "IN_PROGRESS", progress: "1%", data: null, start_time: 1002, finish_time: 0 }],
  [9_999, { status: "IN_PROGRESS", progress: "99%", data: null }],
  [10_000, { status: "SUCCESS", progress: "100%", data: result, start_time: 1002, finish_time: 1010 }],
  [99_999, { status: "SUCCESS", progress: "100%", data: result, finish_time: 1010 }],
])("after %i of 10000 milliseconds it is %o", (elapsed, data) => {
  const envelope = imageTaskEnvelope(task, task.submittedAt + elapsed);
  expect(envelope).toMatchObject({ code: "success", message: "", data: { task_id: "t", fail_reason: "", ...data } });
});

test("a task never goes back, whatever its length", () => {
  const time = fc.nat(200_000);
  fc.assert(
    fc.property(fc.nat(100_000), time, time, (duration, one, other) => {
      const [earlier, later] = [one, other]
        .sort((a, b) => a - b)
        .map((elapsed) => imageTaskEnvelope({ ...task, duration }, task.submittedAt + elapsed).data);
      expect(order.indexOf(later?.status ?? "")).toBeGreaterThanOrEqual(order.indexOf(earlier?.status ?? ""));
      expect(Number.parseInt(later?.progress ?? "", 10)).toBeGreaterThanOrEqual(
        Number.parseInt(earlier?.progress ?? "", 10),
      );
    }),
  );
});

test("a task of no length has succeeded at once", () => {
  expect(imageTaskEnvelope({ ...task, duration: 0 }, task.submittedAt).data.status).toBe("SUCCESS");
});
