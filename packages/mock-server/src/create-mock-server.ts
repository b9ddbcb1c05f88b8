import { createServer } from "node:http";
import { operations } from "@haoee/spec";
import { createApp } from "./app/app.ts";
import { readInstalledAsset } from "./assets/read-installed-asset.ts";
import type { Clock } from "./clock/clock.ts";
import { realClock } from "./clock/real-clock.ts";
import { exampleCommand } from "./control/example-command.ts";
import { answerFromContract, warmUp } from "./engine/engine.ts";
import { readFormWithBusboy } from "./http/busboy-form-reader.ts";
import { close, listen } from "./http/listen.ts";
import { refuseMalformedRequests } from "./http/malformed-request.ts";
import { isLoopback, originOf } from "./http/origin.ts";
import { createRequestListener } from "./http/request-listener.ts";
import { createLog, type Log, type LogFormat } from "./log/log.ts";
import { createDrawPicture } from "./media/draw-picture.ts";
import { defaultSettings } from "./settings/settings.ts";

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
  const { host = "127.0.0.1", clock = realClock, taskSeconds = 3 } = options;
  const log = createLog(options.log ?? "silent");
  const settings = { ...defaultSettings, taskSeconds: checkedTaskSeconds(taskSeconds) };
  const app = createApp({
    settings,
    clock,
    log,
    answer: answerFromContract,
    readForm: readFormWithBusboy,
    draw: createDrawPicture(readInstalledAsset),
  });
  const server = createServer();
  refuseMalformedRequests(server);
  const port = await listen(server, options.port ?? 0, host);
  const url = originOf(host, port);
  server.on("request", createRequestListener(app, url));
  announce(log, url, host);
  const end = () => {
    app.close();
    return close(server);
  };
  return { url, port, operations: operations.length, close: end, [Symbol.asyncDispose]: end };
}

function checkedTaskSeconds(taskSeconds: number): number {
  if (taskSeconds >= 0 && taskSeconds <= longestTask) return taskSeconds;
  throw new RangeError(`taskSeconds must be a number from 0 to ${longestTask}, got ${taskSeconds}`);
}

function announce(log: Log, url: string, host: string): void {
  if (!isLoopback(host)) {
    log({ event: "warning", message: `Listening on ${host}: whoever can reach this machine can use the mock` });
  }
  log({ event: "listening", url, operations: operations.length, example: exampleCommand(url) });
  // A first answer would otherwise wait for it; a fault shows with the first answer.
  setImmediate(() => warmUp().catch(() => {}));
}
