import { expect, test } from "vitest";
import type { HaoeeClientOptions, Logger, LogLevel } from "../src/index.ts";
import { clientOf, key } from "./support/client.ts";
import { serve, serveJson } from "./support/serve.ts";
import { skippingClock } from "./support/skipping-clock.ts";

const input = {
  body: { model: "flux", prompt: "A cat" },
  query: { async: "true", webhook: "https://me.example/?s=1" },
};

/** A logger that keeps what it is told. */
function keeper() {
  const lines: unknown[][] = [];
  const keep =
    (level: string) =>
    (...line: unknown[]) =>
      void lines.push([level, ...line]);
  const logger: Logger = { error: keep("error"), warn: keep("warn"), info: keep("info"), debug: keep("debug") };
  return { lines, logger };
}

/** One call that is answered by a 429 and then by success. */
async function callTwice(options: HaoeeClientOptions): Promise<string> {
  const statuses = [429, 200];
  const server = await serve((response) => {
    response.writeHead(statuses.shift() ?? 500, {
      "content-type": "application/json",
      "x-echo": key,
      "retry-after": "3",
    });
    response.end('{"task_id":"7"}');
  });
  await clientOf(server, { maxRetries: 2, clock: skippingClock(), ...options }).raw.createImage(input);
  return server.url;
}

test("the hooks hear of each request, each answer and each retry", async () => {
  const heard: unknown[] = [];
  const onRequest = (event: unknown) => void heard.push(event);
  const url = await callTwice({ onRequest, onResponse: onRequest, onRetry: onRequest });
  const common = {
    operationId: "createImage",
    method: "POST",
    url: `${url}/v1/images/generations?async=true&webhook=https%3A%2F%2Fme.example%2F%3Fs%3D1`,
  };
  const request = { ...common, headers: { accept: "application/json", authorization: "Bearer [redacted]" } };
  const response = { ...common, headers: { "x-echo": "[redacted]" }, durationMs: expect.any(Number) };
  expect(heard).toMatchObject([
    { ...request, attempt: 1 },
    { ...response, attempt: 1, status: 429 },
    { ...common, attempt: 1, delayMs: 3000, reason: { name: "RateLimitError" } },
    { ...request, attempt: 2 },
    { ...response, attempt: 2, status: 200 },
  ]);
});

test.each<[LogLevel, string[]]>([
  ["off", []],
  ["error", []],
  ["warn", ["warn"]],
  ["info", ["info", "warn", "info"]],
  ["debug", ["debug", "info", "warn", "debug", "info"]],
])("the log at the level %s has the lines %j, without query and key", async (logLevel, expected) => {
  const { lines, logger } = keeper();
  await callTwice({ logLevel, logger });
  expect(lines.map(([level]) => level)).toEqual(expected);
  expect(JSON.stringify(lines)).not.toMatch(/webhook|sk-/);
});

test.each([
  [
    "throws",
    () => {
      throw new Error("broken hook");
    },
  ],
  ["rejects", () => Promise.reject(new Error("broken hook"))],
])("a hook that %s does not break the call, and is logged whatever the level", async (_, onResponse) => {
  const { lines, logger } = keeper();
  const server = await serveJson(200, { task_id: "7" });
  const { data } = await clientOf(server, { onResponse, logger }).raw.createImage(input);
  expect(data).toEqual({ task_id: "7" });
  expect(lines).toEqual([["error", "haoee: a hook threw", expect.objectContaining({ message: "broken hook" })]]);
});

test.each([
  [
    "throws",
    () => {
      throw new Error("disk full");
    },
  ],
  ["rejects", () => Promise.reject(new Error("disk full"))],
])("a logger that %s does not break the call", async (_, log) => {
  const server = await serveJson(200, { task_id: "7" });
  const logger = { error: log, warn: log, info: log, debug: log };
  const { data } = await clientOf(server, { logLevel: "debug", logger, onRequest: log }).raw.createImage(input);
  expect(data).toEqual({ task_id: "7" });
});

test("a key too short to be searched for does not stand in the headers", async () => {
  const server = await serveJson(200, { task_id: "7" });
  const seen: unknown[] = [];
  const onRequest = (event: unknown) => void seen.push(event);
  await clientOf(server, { apiKey: "k", onRequest }).raw.createImage(input);
  expect(seen).toMatchObject([{ headers: { authorization: "Bearer [redacted]" } }]);
});
