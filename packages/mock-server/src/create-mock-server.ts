import { Server as HttpsServer } from "node:https";
import { createApp } from "./app/app.ts";
import { readInstalledPage } from "./assets/read-installed-page.ts";
import type { Clock } from "./clock/clock.ts";
import { realClock } from "./clock/real-clock.ts";
import type { Contract } from "./contract/contract.ts";
import { watchContract } from "./contract/watch-contract.ts";
import { exampleCommand } from "./control/example-command.ts";
import { startDrawing } from "./drawing/start-drawing.ts";
import { answerFrom } from "./engine/engine.ts";
import { readFormWithBusboy } from "./http/busboy-form-reader.ts";
import { createHttpServer } from "./http/create-http-server.ts";
import { close, listen } from "./http/listen.ts";
import { refuseMalformedRequests } from "./http/malformed-request.ts";
import { isLoopback, originOf } from "./http/origin.ts";
import { createRequestListener } from "./http/request-listener.ts";
import { createLog, type Log } from "./log/log.ts";
import { createDrawPicture } from "./media/draw-picture.ts";
import { createPrometheusMetrics } from "./metrics/prometheus-metrics.ts";
import { watchScenarios } from "./scenario-files/watch-scenarios.ts";
import { checkOptions } from "./settings/check-options.ts";
import type { MockOptions } from "./settings/options.ts";
import { requireNode } from "./settings/require-node.ts";
import { settingsOf } from "./settings/settings-of.ts";
import { openStore } from "./stores/open-store.ts";

/** How a mock server is set up. Every option may be left out. */
export interface MockServerOptions extends MockOptions {
  /** Where it takes the time from, the machine by default. */
  readonly clock?: Clock;
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
 * Port 0 is the default here, and the log is silent.
 *
 * @throws UnsupportedNodeError on a Node.js older than `engines` says; OptionRefusedError for an option that cannot be; FileRefusedError for a file that cannot be taken;
 * StoreRefusedError for a store that cannot be used; the system's error, such as `EADDRINUSE`, when it cannot listen there.
 */
export async function createMockServer({ clock = realClock, ...options }: MockServerOptions = {}): Promise<MockServer> {
  requireNode(process.versions.node);
  checkOptions(options);
  const closing = new AbortController();
  return start({ clock, ...options }, closing).catch((error: unknown) => {
    closing.abort();
    throw error;
  });
}

async function start(
  { clock, ...options }: MockServerOptions & { readonly clock: Clock },
  closing: AbortController,
): Promise<MockServer> {
  const { host = "127.0.0.1", port: wanted = 0, log: format = "silent" } = options;
  const log = createLog(format);
  const settings = settingsOf(options);
  const server = await createHttpServer(options);
  const contract = await watchContract(options, log, closing.signal);
  const scenarios = await watchScenarios(options.scenarios ?? [], log, closing.signal);
  const store = await openStore(settings.store);
  const drawing = startDrawing();
  const app = createApp({
    settings,
    store,
    clock,
    log,
    contract,
    answer: answerFrom(contract),
    readForm: readFormWithBusboy,
    draw: createDrawPicture(drawing.draw),
    readPage: readInstalledPage,
    metrics: createPrometheusMetrics(),
    scenarios,
  });
  refuseMalformedRequests(server);
  const port = await listen(server, wanted, host).catch(async (error: unknown) => {
    await store[Symbol.asyncDispose]();
    throw error;
  });
  const url = originOf(host, port, server instanceof HttpsServer ? "https" : "http");
  server.on("request", createRequestListener(app, url));
  const operations = contract().operations.length;
  announce(log, { url, host, contract: contract() });
  app.resume(closing.signal);
  const end = async () => {
    closing.abort();
    app.close();
    await close(server);
    await drawing[Symbol.asyncDispose]();
    await store[Symbol.asyncDispose]();
  };
  return { url, port, operations, close: end, [Symbol.asyncDispose]: end };
}

interface Announcement {
  readonly url: string;
  readonly host: string;
  readonly contract: Contract;
}

function announce(log: Log, { url, host, contract }: Announcement): void {
  if (!isLoopback(host)) {
    log({ event: "warning", message: `Listening on ${host}: whoever can reach this machine can use the mock` });
  }
  log({ event: "listening", url, operations: contract.operations.length, example: exampleCommand(url, contract) });
}
