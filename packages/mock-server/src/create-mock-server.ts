import { createServer } from "node:http";
import { operations } from "@haoee/spec";
import type { World } from "./behaviours/behaviour.ts";
import type { Clock } from "./clock/clock.ts";
import { realClock } from "./clock/real-clock.ts";
import { controlRoutes } from "./control/control-routes.ts";
import { exampleCommand } from "./control/example-command.ts";
import { answerFromContract, warmUp } from "./engine/engine.ts";
import type { Answerer } from "./http/exchange.ts";
import { close, listen } from "./http/listen.ts";
import { refuseMalformedRequests } from "./http/malformed-request.ts";
import { operationRoutes } from "./http/operation-routes.ts";
import { isLoopback, originOf } from "./http/origin.ts";
import { createRequestListener } from "./http/request-listener.ts";
import { createRouter, type Route } from "./http/router.ts";
import { createLog, type Log, type LogFormat } from "./log/log.ts";
import { defaultSettings } from "./settings/settings.ts";
import { createMemoryTaskStore } from "./tasks/memory-task-store.ts";
import { createWebhookDeliveries } from "./webhooks/webhook-deliveries.ts";

/** A day, in seconds. */
const longestTask = 86_400;

/** How a mock server is set up. Every option may be left out. */
export interface MockServerOptions {
  /** Port to listen on. 0, the default, lets the system choose a free one. */
  readonly port?: number;
  /** Address to listen on, `127.0.0.1` by default. Anything else lets other machines in. */
  readonly host?: string;
  /** How it speaks on the standard output, `silent` by default. */
  readonly log?: LogFormat;
  /** Where it takes the time from, the machine by default. */
  readonly clock?: Clock;
  /** How long a task takes, in seconds, 3 by default and a day at most. */
  readonly taskSeconds?: number;
}

/** A mock server that listens. */
export interface MockServer extends AsyncDisposable {
  /** Where it listens, without a slash at the end: `http://127.0.0.1:4010`. */
  readonly url: string;
  readonly port: number;
  /** How many operations of the contract it answers. */
  readonly operations: number;
  /** Stops listening. Requests on their way have two seconds to end; pending webhooks are not called any more. */
  close(): Promise<void>;
}

/**
 * Starts a mock of the gateway.
 *
 * ```ts
 * await using mock = await createMockServer();
 * await fetch(`${mock.url}/v1/images/tasks/none`, { headers: { authorization: "key" } });
 * ```
 *
 * @throws the system's error, such as `EADDRINUSE`, when it cannot listen there; RangeError for an impossible port or
 * task time.
 */
export async function createMockServer(options: MockServerOptions = {}): Promise<MockServer> {
  const { host = "127.0.0.1" } = options;
  const log = createLog(options.log ?? "silent");
  const closing = new AbortController();
  const server = createServer(
    createRequestListener(createRouter(routesOf(options, log, closing.signal)), log, options.clock ?? realClock),
  );
  refuseMalformedRequests(server);
  const port = await listen(server, options.port ?? 0, host);
  const url = originOf(host, port);
  announce(log, url, host);
  const end = () => {
    closing.abort();
    return close(server);
  };
  return { url, port, operations: operations.length, close: end, [Symbol.asyncDispose]: end };
}

function durationOf(taskSeconds: number): number {
  if (taskSeconds >= 0 && taskSeconds <= longestTask) return taskSeconds * 1000;
  throw new RangeError(`taskSeconds must be a number from 0 to ${longestTask}, got ${taskSeconds}`);
}

function routesOf(options: MockServerOptions, log: Log, closing: AbortSignal): readonly Route<Answerer>[] {
  const { clock = realClock, taskSeconds = 3 } = options;
  const webhooks = createWebhookDeliveries(clock, log, closing);
  const world: World = {
    clock,
    settings: defaultSettings,
    tasks: createMemoryTaskStore(),
    taskDuration: durationOf(taskSeconds),
    answer: answerFromContract,
    notify: webhooks.schedule,
  };
  return [...controlRoutes(webhooks), ...operationRoutes(world)];
}

function announce(log: Log, url: string, host: string): void {
  if (!isLoopback(host)) {
    log({ event: "warning", message: `Listening on ${host}: whoever can reach this machine can use the mock` });
  }
  log({ event: "listening", url, operations: operations.length, example: exampleCommand(url) });
  // A first answer would otherwise wait for it; a fault shows with the first answer.
  setImmediate(() => warmUp().catch(() => {}));
}
