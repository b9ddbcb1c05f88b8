import { once } from "node:events";
import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createTestClock, type TestClock } from "@haoee/mock-server";
import { onTestFinished } from "vitest";
import type { CapturedStep } from "../../src/exchange/captured-exchange.ts";
import type { RecorderEvent } from "../../src/proxy/recorder-event.ts";
import { type PassingProxy, type ProxyOptions, startProxy } from "../../src/proxy/recording-proxy.ts";

/** A server of the test's, and the recorder before it. */
export interface Proxied {
  readonly upstream: Server;
  /** Address of the server itself. */
  readonly direct: string;
  readonly proxy: PassingProxy;
  readonly clock: TestClock;
  /** The steps of each recording, as they would be written. */
  readonly kept: readonly (readonly CapturedStep[])[];
  readonly events: readonly RecorderEvent[];
}

/** Starts a server on the loopback interface, which ends with the test. */
export async function startUpstream(listener: RequestListener): Promise<readonly [server: Server, url: string]> {
  const server = createServer(listener);
  await once(server.listen(0, "127.0.0.1"), "listening");
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  // A server that listens on a port has an address of this form.
  return [server, `http://127.0.0.1:${(server.address() as AddressInfo).port}`];
}

/** Starts a recorder before a server of the test's. Both end with the test. */
export async function startProxied(listener: RequestListener, maxBody: number = 2 ** 20): Promise<Proxied> {
  const [upstream, direct] = await startUpstream(listener);
  return { upstream, direct, ...(await startRecorder(direct, { maxBody })) };
}

/** Starts a recorder before a server. It ends with the test; nothing is written to disk. */
export async function startRecorder(
  upstream: string,
  options: Partial<ProxyOptions> = {},
): Promise<Omit<Proxied, "upstream" | "direct">> {
  const [kept, events]: [(readonly CapturedStep[])[], RecorderEvent[]] = [[], []];
  const clock = createTestClock();
  const proxy = await startProxy({
    upstream: new URL(upstream),
    port: 0,
    maxBody: 2 ** 20,
    clock,
    flowIdle: 60_000,
    tell: (event) => events.push(event),
    keep: async (steps) => ({ entry: "entry", file: `${kept.push(steps)}.json`, reason: null }),
    ...options,
  });
  onTestFinished(() => proxy.close());
  return { proxy, clock, kept, events };
}
