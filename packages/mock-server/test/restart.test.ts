import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { expect, onTestFinished, test, vi } from "vitest";
import { drawing, key } from "./mock.ts";
import { startReceiver } from "./receiver.ts";
import { temporaryFile } from "./temporary-file.ts";

interface Running {
  readonly child: ChildProcessWithoutNullStreams;
  readonly url: string;
}

/** Starts the mock as its users do, with tasks in a file. */
async function start(store: string): Promise<Running> {
  const cli = join(import.meta.dirname, "../src/cli.ts");
  const flags = ["--port", "0", "--log", "json", "--store", `file:${store}`, "--task-seconds", "3600"];
  const child = spawn(process.execPath, ["--conditions=@haoee/source", cli, ...flags]);
  onTestFinished(() => void child.kill("SIGKILL"));
  const first = await createInterface(child.stdout)[Symbol.asyncIterator]().next();
  return { child, url: JSON.parse(String(first.value)).url };
}

/** Waits for the end of a process that was killed. */
async function kill({ child }: Running): Promise<void> {
  child.kill("SIGKILL");
  await once(child, "close");
}

async function call(url: string, path: string, body?: object): Promise<Record<string, unknown>> {
  const headers = { ...key, "content-type": "application/json" };
  const init = body ? { method: "POST", headers, body: JSON.stringify(body) } : { headers };
  return (await (await fetch(url + path, init)).json()) as Record<string, unknown>;
}

/** Submits drawings at once until the mock dies, and gives the ids it has answered. */
async function submitUntilDeath({ url, child }: Running, webhook: string): Promise<readonly string[]> {
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
