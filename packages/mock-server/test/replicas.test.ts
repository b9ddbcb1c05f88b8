import { expect, onTestFinished, test, vi } from "vitest";
import { createTestClock, type MockServer } from "../src/index.ts";
import { drawing, poll, post, startMock, submit } from "./mock.ts";
import { startReceiver } from "./receiver.ts";
import { absentRedis, startRedis } from "./redis.ts";
import { kill, runCli } from "./run-cli.ts";

const images = "/v1/images/generations?async=true";

async function get({ url }: Pick<MockServer, "url">, path: string): Promise<Record<string, unknown>> {
  // Every page of the control API is an object.
  return (await (await fetch(url + path)).json()) as Record<string, unknown>;
}

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
  const ids = await Promise.all([one, other, one, other].map((mock) => submit(mock, images, drawing)));
  expect(new Set(ids).size).toBe(4);
  await clock.advance(5_000);
  for (const id of ids) expect(await poll(other, id)).toEqual(await poll(one, id));
  expect(await poll(one, ids[1] ?? "")).toMatchObject({ data: { status: "SUCCESS" } });
});

test("replicas share clock, journal and failures", async (ctx) => {
  if (absentRedis) ctx.skip(absentRedis);
  const { clock, one, other } = await startReplicas();
  const id = await submit(one, images, drawing);
  await post(one, "/__mock/clock/freeze", {});
  await clock.advance(60_000);
  expect(await poll(other, id)).toMatchObject({ data: { status: "NOT_START" } });
  await post(other, "/__mock/clock/advance", { milliseconds: 5_000 });
  expect(await poll(one, id)).toMatchObject({ data: { status: "SUCCESS" } });
  const { now } = await get(one, "/__mock/clock");
  await post(other, "/__mock/clock/resume", {});
  expect(await get(one, "/__mock/clock")).toEqual({ now, frozen: false });
  await post(one, "/__mock/faults", { rules: ["getImageTask/status=503"] });
  expect(await poll(other, id)).toMatchObject({ error: {} });
  const journal = await get(other, "/__mock/requests");
  expect(await get(one, "/__mock/requests")).toEqual(journal);
  const statuses = [200, 200, 200, 503].map((status, index) => ({ id: index + 1, response: { status } }));
  expect(journal).toMatchObject({ requests: statuses });
});

test("a probability counts the requests of all replicas", async (ctx) => {
  if (absentRedis) ctx.skip(absentRedis);
  const { one, other } = await startReplicas();
  const alone = await startMock();
  const ask = async (mock: MockServer) => (await post(mock, images, drawing)).status;
  for (const mock of [one, alone]) await post(mock, "/__mock/faults", { rules: ["status=500:0.5"] });
  const turns = Array.from({ length: 12 }, (_, index) => (index % 3 === 0 ? other : one));
  const shared: number[] = [];
  for (const mock of turns) shared.push(await ask(mock));
  const own: number[] = [];
  for (const _ of turns) own.push(await ask(alone));
  expect(shared).toEqual(own);
  expect(new Set(own)).toEqual(new Set([200, 500]));
});

test("the webhook of a replica that was killed is called by another, and recorded once", async (ctx) => {
  if (absentRedis) ctx.skip(absentRedis);
  const redis = await startRedis();
  onTestFinished(() => redis[Symbol.dispose]());
  const receiver = await startReceiver();
  const flags = ["--store", redis.url, "--task-seconds", "3600"];
  const dying = await runCli(...flags);
  const webhook = `&webhook=${encodeURIComponent(receiver.url)}`;
  const id = await submit(dying, images + webhook, drawing);
  const other = await runCli(...flags);
  await kill(dying);
  await post(other, "/__mock/clock/advance", { milliseconds: 3_600_000 });
  await vi.waitFor(() => expect(receiver.calls).toHaveLength(1), 15_000);
  const expected = [{ taskId: id, state: "delivered", attempts: [{ status: 200 }] }];
  await vi.waitFor(async () => expect(await get(other, "/__mock/webhooks")).toMatchObject({ deliveries: expected }));
  expect(receiver.calls.map(({ body }) => JSON.parse(body).data.task_id)).toEqual([id]);
});

test("a webhook is called and recorded once, also when the replica that took it has gone", async (ctx) => {
  if (absentRedis) ctx.skip(absentRedis);
  const { clock, one, other } = await startReplicas();
  const receiver = await startReceiver();
  const id = await submit(one, `${images}&webhook=${encodeURIComponent(receiver.url)}`, drawing);
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
