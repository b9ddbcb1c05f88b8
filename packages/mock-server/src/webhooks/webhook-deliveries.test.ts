import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { createTestClock } from "../clock/test-clock.ts";
import type { LogEvent } from "../log/log-event.ts";
import { createWebhookDeliveries } from "./webhook-deliveries.ts";

const task = (id: string) => ({ id, submittedAt: 0, duration: 0, result: null });
const open = new AbortController().signal;

test("the log tells the address without user, password and query", () => {
  const log: LogEvent[] = [];
  const deliveries = createWebhookDeliveries(createTestClock(), (event) => log.push(event), open);
  for (const [id, url] of Object.entries({ a: "https://u:secret@example.com/x?token=secret", b: "secret" })) {
    deliveries.schedule(task(id), url);
  }
  expect(log).toMatchObject([
    { event: "webhook", taskId: "a", state: "refused", url: "https://example.com/x" },
    { event: "webhook", taskId: "b", state: "refused", url: "" },
  ]);
  expect(JSON.stringify(log)).not.toContain("secret");
});

test("a thousand deliveries are remembered, then the oldest is forgotten", () => {
  const deliveries = createWebhookDeliveries(createTestClock(), () => {}, open);
  for (let count = 1; count <= 1_001; count += 1) deliveries.schedule(task(`t${count}`), "https://example.com/");
  const ids = deliveries.list().map(({ taskId }) => taskId);
  expect([ids.length, ids[0], ids.at(-1)]).toEqual([1_000, "t2", "t1001"]);
});

test("a delivery tells when it came into its state, by the clock", async () => {
  const clock = createTestClock(Date.UTC(2026, 0, 1));
  const deliveries = createWebhookDeliveries(clock, () => {}, open);
  await clock.advance(1_000);
  deliveries.schedule(task("a"), "https://example.com/");
  expect(deliveries.list()).toMatchObject([{ at: "2026-01-01T00:00:01.000Z" }]);
});

test("after a delivery no timer is left", async () => {
  const server = createServer((_, response) => response.end()).listen(0, "127.0.0.1");
  onTestFinished(() => void server.close());
  await once(server, "listening");
  const clock = createTestClock();
  const signals: (AbortSignal | undefined)[] = [];
  const watched = {
    now: clock.now,
    sleep: (milliseconds: number, signal?: AbortSignal) => {
      if (milliseconds > 0) signals.push(signal);
      return milliseconds > 0 ? clock.sleep(milliseconds, signal) : Promise.resolve();
    },
  };
  await new Promise<void>((resolve) => {
    const deliveries = createWebhookDeliveries(watched, () => resolve(), open);
    deliveries.schedule(task("a"), `http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  });
  expect(signals.map((signal) => signal?.aborted)).toEqual([true]);
});
