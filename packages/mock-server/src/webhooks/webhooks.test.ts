import { expect, onTestFinished, test, vi } from "vitest";
import { startReceiver } from "../../test/receiver.ts";
import { createTestClock } from "../clock/test-clock.ts";
import type { Fault } from "../faults/fault.ts";
import type { LogEvent } from "../log/log-event.ts";
import { createMemoryStore } from "../stores/memory-store.ts";
import type { SessionStore } from "../stores/store.ts";
import type { ImageTask } from "../tasks/image-task.ts";
import { createTaskStore } from "../tasks/task-store.ts";
import { createWebhooks } from "./webhooks.ts";

const start = Date.UTC(2026, 0, 1);
const task: ImageTask = { family: "image", id: "a", submittedAt: start, duration: 5_000, origin: "", result: null };

/** The webhooks of a session with one task. */
async function setUp(store: SessionStore = createMemoryStore().session(""), clock = createTestClock(start)) {
  const log: LogEvent[] = [];
  const closing = new AbortController();
  onTestFinished(() => closing.abort());
  const tasks = createTaskStore(store, "");
  await tasks.put(task);
  const keep = (event: LogEvent) => log.push(event);
  const webhooks = createWebhooks({ store, tasks, clock, base: clock, log: keep, allow: [], closing: closing.signal });
  const settled = (state: string) =>
    vi.waitFor(async () => expect(await webhooks.list()).toMatchObject([{ state }]), { timeout: 5_000, interval: 5 });
  return { store, clock, log, closing, webhooks, settled };
}

test("the log tells the address without user, password and query", async () => {
  const { webhooks, log } = await setUp();
  for (const url of ["https://u:secret@example.com/x?token=secret", "secret"]) await webhooks.schedule(task, url, []);
  expect(log).toMatchObject([
    { event: "webhook", taskId: "a", state: "refused", url: "https://example.com/x" },
    { event: "webhook", taskId: "a", state: "refused", url: "" },
  ]);
  expect(JSON.stringify(log)).not.toContain("secret");
});

test("the list tells the address without user, password and the values of the query", async () => {
  const { webhooks } = await setUp();
  await webhooks.schedule(task, "https://u:secret@example.com/x?token=secret&a=secret#secret", []);
  expect(await webhooks.list()).toMatchObject([{ url: "https://***@example.com/x?token=***&a=***" }]);
});

test("a call that fails is made again, later and later, and its attempts are written down", async () => {
  const receiver = await startReceiver((response, count) => response.writeHead(count === 3 ? 204 : 503).end());
  const { webhooks, clock, settled, log } = await setUp();
  await webhooks.schedule(task, receiver.url, []);
  for (const [seconds, count] of [
    [5, 1],
    [1, 2],
    [4, 3],
  ] as const) {
    await clock.advance(seconds * 1_000 - 1);
    expect(receiver.calls).toHaveLength(count - 1);
    await clock.advance(1);
    await vi.waitFor(async () => expect((await webhooks.list())[0]?.attempts).toHaveLength(count));
  }
  await settled("delivered");
  expect(await webhooks.list()).toMatchObject([
    {
      attempts: [
        { at: "2026-01-01T00:00:05.000Z", status: 503, reason: "answered 503" },
        { at: "2026-01-01T00:00:06.000Z", status: 503, reason: "answered 503" },
        { at: "2026-01-01T00:00:10.000Z", status: 204 },
      ],
    },
  ]);
  expect((await webhooks.list())[0]).not.toHaveProperty("reason");
  expect(log.map((event) => "state" in event && event.state)).toEqual(["failed", "failed", "delivered"]);
});

test("after five failures a webhook is a dead letter and is never called again", async () => {
  const receiver = await startReceiver((response) => response.writeHead(500).end());
  const { webhooks, clock, settled } = await setUp();
  await webhooks.schedule(task, receiver.url, []);
  for (const [index, seconds] of [5, 1, 4, 16, 64].entries()) {
    await clock.advance(seconds * 1_000);
    await vi.waitFor(async () => expect((await webhooks.list())[0]?.attempts).toHaveLength(index + 1));
  }
  await settled("dead");
  await clock.advance(86_400_000);
  expect(receiver.calls).toHaveLength(5);
});

const faults: readonly (readonly [Fault, number, number])[] = [
  [{ name: "webhook-duplicate" }, 5_000, 2],
  [{ name: "webhook-late" }, 65_000, 1],
  [{ name: "webhook-late", value: "2000" }, 7_000, 1],
];

test.each(faults)("with the fault %o it is called by %i milliseconds, %i times", async (fault, due, count) => {
  const receiver = await startReceiver();
  const { webhooks, clock } = await setUp();
  await webhooks.schedule(task, receiver.url, [fault]);
  await clock.advance(due - 1);
  expect(receiver.calls).toEqual([]);
  await clock.advance(1);
  await vi.waitFor(() => expect(receiver.calls).toHaveLength(count));
  expect(new Set(receiver.calls.map(({ body }) => body)).size).toBe(1);
});

test("what is pending in the store is taken up again, once by all who share it", async () => {
  const receiver = await startReceiver();
  const gone = await setUp();
  await gone.webhooks.schedule(task, receiver.url, []);
  gone.closing.abort();
  const [one, other] = [await setUp(gone.store, gone.clock), await setUp(gone.store, gone.clock)];
  await Promise.all([one.webhooks.resume(), other.webhooks.resume(), one.webhooks.resume()]);
  await gone.clock.advance(5_000);
  await one.settled("delivered");
  await gone.clock.advance(60_000);
  expect(receiver.calls).toHaveLength(1);
  expect((await other.webhooks.list())[0]?.attempts).toHaveLength(1);
});

test("the webhook of a task that never ends is never called", async () => {
  const receiver = await startReceiver();
  const { webhooks, clock } = await setUp();
  await webhooks.schedule({ ...task, duration: null }, receiver.url, []);
  await clock.advance(86_400_000);
  expect(receiver.calls).toEqual([]);
  expect(await webhooks.list()).toMatchObject([{ state: "pending", dueAt: null }]);
});
