import { expect, onTestFinished, test, vi } from "vitest";
import { createTestClock } from "../src/index.ts";
import { drawing, poll, startMock, submit } from "./mock.ts";
import { startReceiver } from "./receiver.ts";
import { absentRedis, startRedis } from "./redis.ts";

/** Two mocks that share a Redis and a time. */
async function startReplicas() {
  const redis = await startRedis();
  onTestFinished(() => redis[Symbol.dispose]());
  const clock = createTestClock();
  const options = { clock, taskSeconds: 5, store: redis.url };
  return { clock, one: await startMock(options), other: await startMock(options) };
}

test("replicas share tasks, and never give the same id", async (ctx) => {
  if (absentRedis) ctx.skip(absentRedis);
  const { clock, one, other } = await startReplicas();
  const path = "/v1/images/generations?async=true";
  const ids = await Promise.all([one, other, one, other].map((mock) => submit(mock, path, drawing)));
  expect(new Set(ids).size).toBe(4);
  await clock.advance(5_000);
  for (const id of ids) expect(await poll(other, id)).toEqual(await poll(one, id));
  expect(await poll(one, ids[1] ?? "")).toMatchObject({ data: { status: "SUCCESS" } });
});

test("the clock of one replica is that of the other", async (ctx) => {
  if (absentRedis) ctx.skip(absentRedis);
  const { one, other } = await startReplicas();
  const id = await submit(one, "/v1/images/generations?async=true", drawing);
  expect(await poll(other, id)).toMatchObject({ data: { status: "NOT_START" } });
  const headers = { "content-type": "application/json" };
  const init = { method: "POST", headers, body: JSON.stringify({ milliseconds: 5_000 }) };
  expect((await fetch(`${one.url}/__mock/clock/advance`, init)).status).toBe(200);
  expect(await poll(other, id)).toMatchObject({ data: { status: "SUCCESS" } });
});

test("a webhook is called and recorded once, also when the replica that took it has gone", async (ctx) => {
  if (absentRedis) ctx.skip(absentRedis);
  const { clock, one, other } = await startReplicas();
  const receiver = await startReceiver();
  const id = await submit(
    one,
    `/v1/images/generations?async=true&webhook=${encodeURIComponent(receiver.url)}`,
    drawing,
  );
  await one.close();
  await vi.waitFor(async () => {
    await clock.advance(5_000);
    expect(receiver.calls).toHaveLength(1);
  }, 10_000);
  const listed = async () => (await (await fetch(`${other.url}/__mock/webhooks`)).json()) as { deliveries: unknown[] };
  await vi.waitFor(async () => expect((await listed()).deliveries).toMatchObject([{ taskId: id, state: "delivered" }]));
  await clock.advance(60_000);
  expect(receiver.calls).toHaveLength(1);
  expect((await listed()).deliveries).toMatchObject([{ attempts: [{ status: 200 }] }]);
});
