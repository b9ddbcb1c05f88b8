import { once } from "node:events";
import { expect, test, vi } from "vitest";
import { drawing, key } from "./mock.ts";
import { startReceiver } from "./receiver.ts";
import { kill, type RunningMock, runCli } from "./run-cli.ts";
import { temporaryFile } from "./temporary-file.ts";

const start = (store: string) => runCli("--store", `file:${store}`, "--task-seconds", "3600");

async function call(url: string, path: string, body?: object): Promise<Record<string, unknown>> {
  const headers = { ...key, "content-type": "application/json" };
  const init = body ? { method: "POST", headers, body: JSON.stringify(body) } : { headers };
  return (await (await fetch(url + path, init)).json()) as Record<string, unknown>;
}

/** Submits drawings at once until the mock dies, and gives the ids it has answered. */
async function submitUntilDeath({ url, child }: RunningMock, webhook: string): Promise<readonly string[]> {
  const path = `/v1/images/generations?async=true&webhook=${encodeURIComponent(webhook)}`;
  const ids: string[] = [];
  const submit = async () => {
    for (;;) {
      const { task_id } = await call(url, path, drawing);
      ids.push(String(task_id));
      if (ids.length === 25) child.kill("SIGKILL");
    }
  };
  const died = once(child, "close");
  await Promise.allSettled([submit(), submit(), submit(), submit()]);
  await died;
  return ids;
}

test("every task that was accepted survives kill -9, finishes after the restart, calls its webhook and stays finished", async () => {
  const store = temporaryFile();
  const receiver = await startReceiver();
  const ids = await submitUntilDeath(await start(store), receiver.url);
  expect(ids.length).toBeGreaterThanOrEqual(25);
  const second = await start(store);
  const { url } = second;
  const before = await Promise.all(ids.map((id) => call(url, `/v1/images/tasks/${id}`)));
  expect(before).toMatchObject(ids.map((id) => ({ data: { task_id: id, status: "NOT_START" } })));
  await call(url, "/__mock/clock/advance", { milliseconds: 3_600_000 });
  const after = await Promise.all(ids.map((id) => call(url, `/v1/images/tasks/${id}`)));
  expect(after).toMatchObject(ids.map((id) => ({ data: { task_id: id, status: "SUCCESS" } })));
  const told = () => receiver.calls.map(({ body }) => JSON.parse(body).data.task_id);
  await vi.waitFor(() => expect(told()).toEqual(expect.arrayContaining([...ids])), 10_000);
  const next = await call(url, "/v1/images/generations?async=true", drawing);
  expect(ids).not.toContain(next.task_id);
  await kill(second);
  const third = await start(store);
  expect(await call(third.url, `/v1/images/tasks/${ids[0]}`)).toMatchObject({ data: { status: "SUCCESS" } });
});
