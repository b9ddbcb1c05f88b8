import { once } from "node:events";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "vitest";
import { createTestClock, type MockServer } from "../src/index.ts";
import { drawing, poll, post, startMock, submit } from "./mock.ts";
import { startReceiver } from "./receiver.ts";

async function deliveries(mock: MockServer): Promise<Record<string, unknown>[]> {
  const response = await fetch(`${mock.url}/__mock/webhooks`);
  return ((await response.json()) as { deliveries: Record<string, unknown>[] }).deliveries;
}

/** The only delivery, once it was called or refused. */
async function settled(mock: MockServer): Promise<Record<string, unknown> | undefined> {
  for (;;) {
    const [delivery] = await deliveries(mock);
    if (delivery?.state === "refused" || (delivery?.attempts as unknown[] | undefined)?.length) return delivery;
  }
}

function submitWith(mock: MockServer, webhook: string): Promise<string> {
  return submit(mock, `/v1/images/generations?async=true&webhook=${encodeURIComponent(webhook)}`, drawing);
}

test("the finished task is posted once, when the clock passes its end", async () => {
  const clock = createTestClock();
  const mock = await startMock({ clock, taskSeconds: 5 });
  const receiver = await startReceiver((response) => response.end());
  const id = await submitWith(mock, receiver.url);
  await clock.advance(4_999);
  expect(receiver.calls).toEqual([]);
  expect(await deliveries(mock)).toMatchObject([{ taskId: id, url: receiver.url, state: "pending" }]);
  const called = receiver.called();
  await clock.advance(1);
  await called;
  expect(await settled(mock)).toMatchObject({ state: "delivered", status: 200 });
  await clock.advance(60_000);
  expect(receiver.calls).toEqual([
    {
      method: "POST",
      type: "application/json; charset=utf-8",
      hasKey: false,
      body: JSON.stringify(await poll(mock, id)),
    },
  ]);
});

test("a refusal by the receiver is a failure with its status", async () => {
  const mock = await startMock({ taskSeconds: 0 });
  const receiver = await startReceiver((response) => response.writeHead(503).end());
  await submitWith(mock, receiver.url);
  expect(await settled(mock)).toMatchObject({ state: "pending", status: 503, reason: "answered 503" });
});

test("a redirect is not followed", async () => {
  const mock = await startMock({ taskSeconds: 0 });
  const target = await startReceiver((response) => response.end());
  const receiver = await startReceiver((response) => response.writeHead(307, { location: target.url }).end());
  await submitWith(mock, receiver.url);
  expect(await settled(mock)).toMatchObject({ state: "pending", status: 307 });
  expect(target.calls).toEqual([]);
});

test("nobody listening is a failure with the system's reason", async () => {
  const mock = await startMock({ taskSeconds: 0 });
  const closed = createServer().listen(0, "127.0.0.1");
  await once(closed, "listening");
  const { port } = closed.address() as AddressInfo;
  closed.close();
  await submitWith(mock, `http://127.0.0.1:${port}/`);
  expect(await settled(mock)).toMatchObject({ state: "pending", reason: expect.stringContaining("ECONNREFUSED") });
});

test("a receiver that does not answer is given up after ten seconds of the clock", async () => {
  const clock = createTestClock();
  const mock = await startMock({ clock, taskSeconds: 0 });
  const receiver = await startReceiver(() => {});
  const called = receiver.called();
  await submitWith(mock, receiver.url);
  await clock.advance(0);
  await called;
  await clock.advance(10_000);
  expect(await settled(mock)).toMatchObject({ state: "pending", reason: "no answer in 10 seconds" });
});

test("a call under way outlives a session's clock that is put forward", async () => {
  const mock = await startMock({ taskSeconds: 0 });
  const held: ServerResponse[] = [];
  const receiver = await startReceiver((response) => held.push(response));
  const called = receiver.called();
  await submitWith(mock, receiver.url);
  await called;
  await post(mock, "/__mock/clock/advance", { milliseconds: 60_000 });
  expect(await deliveries(mock)).toMatchObject([{ state: "pending", attempts: [] }]);
  held[0]?.end();
  expect(await settled(mock)).toMatchObject({ state: "delivered", status: 200 });
});

test("an address on another machine is refused, and the submission still answers", async () => {
  const mock = await startMock({ taskSeconds: 0 });
  const id = await submitWith(mock, "http://169.254.169.254/latest");
  expect(id).toMatch(/^[0-9a-f]{32}$/);
  expect(await deliveries(mock)).toMatchObject([{ taskId: id, state: "refused", reason: expect.any(String) }]);
});

test.each([
  ["http://user:secret@example.com/x?id=1", "http://***@example.com/x?id=***"],
  ["http://example.com/x", "http://example.com/x"],
])("the list shows %s as %s", async (webhook, shown) => {
  const mock = await startMock();
  await submitWith(mock, webhook);
  expect(await settled(mock)).toMatchObject({ state: "refused", url: shown });
});

test("a server that closed calls no webhook any more", async () => {
  const clock = createTestClock();
  const mock = await startMock({ clock, taskSeconds: 5 });
  const receiver = await startReceiver((response) => response.end());
  await submitWith(mock, receiver.url);
  await mock.close();
  await clock.advance(60_000);
  expect(receiver.calls).toEqual([]);
});
