import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo, Server } from "node:net";
import { buffer } from "node:stream/consumers";
import { onTestFinished } from "vitest";

/** A request as it came over the socket. */
interface ReceivedRequest {
  readonly method: string | undefined;
  readonly url: string | undefined;
  readonly headers: IncomingMessage["headers"];
  readonly body: Buffer;
}

/** A server on a free port of this machine, closed at the end of the test. */
export interface TestServer {
  readonly url: string;
  /** Every request so far, oldest first. */
  readonly requests: readonly ReceivedRequest[];
}

/** Lets a server listen on a free port of this machine, and answers its address. */
export async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  // A server that listens on a port, not on a pipe, has such an address.
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** Starts a server that lets `answer` write each response. */
export async function serve(answer: (response: ServerResponse) => void): Promise<TestServer> {
  const requests: ReceivedRequest[] = [];
  const server = createServer(async (request, response) => {
    const { method, url, headers } = request;
    requests.push({ method, url, headers, body: await buffer(request) });
    answer(response);
  });
  const url = await listen(server);
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url, requests };
}

/** An address of this machine where nobody listens. */
export async function deadUrl(): Promise<string> {
  const server = createServer();
  const url = await listen(server);
  await new Promise((resolve) => server.close(resolve));
  return url;
}

/** Starts a server that answers every request with the same body. */
export function serveBody(status: number, body: string, headers: Record<string, string> = {}): Promise<TestServer> {
  return serve((response) => response.writeHead(status, headers).end(body));
}

/** Starts a server that answers every request with the same JSON. */
export function serveJson(status: number, body: unknown, headers: Record<string, string> = {}): Promise<TestServer> {
  return serveBody(status, JSON.stringify(body), { "content-type": "application/json", ...headers });
}
