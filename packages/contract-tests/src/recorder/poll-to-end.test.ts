import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { readTarget } from "../target/target.ts";
import { createBudget } from "./budget.ts";
import type { Line } from "./line.ts";
import { pollToEnd } from "./poll-to-end.ts";
import { usualPoll } from "./task-poll.ts";

/** Polls a server that answers these statuses one after another; 0 is a connection that is cut. */
async function poll(answers: readonly (readonly [status: number, state: string])[], atMost = 10) {
  const left = [...answers];
  const server = createServer((request, answer) => {
    const [status, state] = left.shift() ?? [500, ""];
    if (status === 0) request.socket.destroy();
    else answer.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify({ status: state }));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  // A server that listens at a port has an address of this form.
  const { port } = server.address() as AddressInfo;
  const slept: number[] = [];
  const line: Line = {
    target: readTarget(`http://127.0.0.1:${port}`),
    key: "key",
    clock: { now: () => 0, sleep: async (milliseconds) => void slept.push(milliseconds) },
    budget: createBudget(100),
    signal: new AbortController().signal,
  };
  const request = { method: "GET", path: "/v1/videos/1", headers: {} } as const;
  const rule = { ...usualPoll, atMost };
  const exchanges = await pollToEnd({ operationId: "getVideo", request, binds: {} }, request, rule, line);
  return { statuses: exchanges.map(({ response }) => response.status), slept, spent: line.budget.spent };
}

test("a task is asked about until it has ended, with a pause before each poll", async () => {
  const polled = await poll([
    [200, "queued"],
    [200, "in_progress"],
    [200, "completed"],
  ]);
  expect(polled).toEqual({ statuses: [200, 200, 200], slept: [5000, 5000, 5000], spent: 3 });
});

test("a poll that fails for the moment is repeated, costs a request, and is no part of the flow", async () => {
  const polled = await poll([
    [502, ""],
    [0, ""],
    [200, "completed"],
  ]);
  expect(polled).toMatchObject({ statuses: [200], spent: 3 });
});

test.each([
  ["a task that does not end", [[200, "queued"] as const, [200, "queued"] as const], "had not ended after 2 polls"],
  ["a task that is not known", [[404, ""] as const], "getVideo answered 404"],
])("%s ends the play", async (_, answers, reason) => {
  await expect(poll(answers, 2)).rejects.toMatchObject({
    name: "PlayEndedError",
    reason: expect.stringContaining(reason),
  });
});
