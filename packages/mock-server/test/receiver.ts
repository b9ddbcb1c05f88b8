import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";

/** A call of a webhook as it came in. */
interface Call {
  readonly method: string | undefined;
  readonly type: string | undefined;
  readonly hasKey: boolean;
  readonly body: string;
}

/** A server that webhooks can call. */
export interface Receiver {
  readonly url: string;
  /** The calls it got so far. */
  readonly calls: readonly Call[];
  /** Resolves with the next call. */
  called(): Promise<unknown>;
}

/** Starts a receiver that ends with the test. */
export async function startReceiver(
  answer: (response: ServerResponse, count: number) => void = (response) => response.end(),
): Promise<Receiver> {
  const calls: Call[] = [];
  const server = createServer(async (request: IncomingMessage, response) => {
    const body = Buffer.concat(await request.toArray()).toString();
    const hasKey = "authorization" in request.headers;
    calls.push({ method: request.method, type: request.headers["content-type"], hasKey, body });
    answer(response, calls.length);
    server.emit("called");
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/notify`;
  return { calls, url, called: () => once(server, "called") };
}
