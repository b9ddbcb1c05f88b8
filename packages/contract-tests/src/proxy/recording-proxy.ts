import type { IncomingMessage, ServerResponse } from "node:http";
import { createExchangeRecorder, type ExchangeRecorderOptions } from "./exchange-recorder.ts";
import { passExchange } from "./pass-exchange.ts";
import { listenOnLoopback } from "./passing-server.ts";
import { objectionTo, requestHead } from "./request-head.ts";
import { connectUpstream } from "./upstream.ts";
import { writeRefusal } from "./write-refusal.ts";

/** A reverse proxy that records what passes. */
export interface RecordingProxy extends AsyncDisposable {
  /** Address on the loopback interface that takes the place of the upstream's, without a slash at the end. */
  readonly url: string;
  /** Lets exchanges on their way end for two seconds, writes what is pending and stops. */
  close(): Promise<void>;
}

/** What a proxy is started with. */
export interface ProxyOptions extends ExchangeRecorderOptions {
  readonly upstream: URL;
  readonly port: number;
  /** Bytes of an exchange, request and answer together, above which it passes and is not recorded. */
  readonly maxBody: number;
}

/** How long exchanges on their way have to end when the proxy is closed, in milliseconds. */
const grace = 2_000;

/**
 * Starts a proxy.
 *
 * @throws the system's error, such as `EADDRINUSE`, when it cannot listen.
 */
export async function startProxy(options: ProxyOptions): Promise<RecordingProxy> {
  const upstream = connectUpstream(options.upstream);
  const recorder = createExchangeRecorder(options);
  const passing = new Set<Promise<void>>();

  const pass = async (message: IncomingMessage, response: ServerResponse) => {
    const { maxBody } = options;
    recorder.add(await passExchange(message, response, { upstream, head: requestHead(message), maxBody }));
  };

  const handle = (message: IncomingMessage, response: ServerResponse) => {
    const objection = objectionTo(message);
    if (objection) return writeRefusal(response, ...objection);
    const one = pass(message, response).finally(() => passing.delete(one));
    passing.add(one);
  };

  const server = await listenOnLoopback(options.port, handle);
  let closed: Promise<void> | undefined;
  const close = async () => {
    await server.close(grace);
    await Promise.all(passing);
    await recorder.close();
    upstream.close();
  };
  return {
    url: server.url,
    close: () => (closed ??= close()),
    [Symbol.asyncDispose]: () => (closed ??= close()),
  };
}
