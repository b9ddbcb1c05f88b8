import { once } from "node:events";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { largestHead } from "../largest-head.ts";

const serverOptions = { noDelay: true, keepAlive: true, highWaterMark: 64 * 1024, maxHeaderSize: largestHead };

/** A server on the loopback interface. */
export interface PassingServer {
  /** Address without a slash at the end. */
  readonly url: string;
  /** Takes no more requests, lets those on their way end, and cuts what is left after the grace, in milliseconds. */
  close(grace: number): Promise<void>;
}

async function closeServer(server: Server, grace: number): Promise<void> {
  const closed = once(server, "close");
  server.close();
  const cut = setTimeout(() => server.closeAllConnections(), grace);
  await closed;
  clearTimeout(cut);
}

/**
 * Begins to listen on the loopback interface.
 *
 * @param port 0 for one that the system chooses
 * @param patience how long a request may take to come, in milliseconds; as long as its sender wants when 0, but for its
 * head, for which Node's limit holds
 * @throws the system's error, such as `EADDRINUSE`, when it cannot.
 */
export async function listenOnLoopback(
  port: number,
  handle: (message: IncomingMessage, response: ServerResponse) => void,
  patience = 0,
): Promise<PassingServer> {
  const limits = patience > 0 ? { connectionsCheckingInterval: patience } : {};
  const server = createServer({ ...serverOptions, ...limits, requestTimeout: patience }, handle);
  // Who asks for leave to send gets the upstream's word on it.
  server.on("checkContinue", handle);
  await once(server.listen(port, "127.0.0.1"), "listening");
  // A server that listens on a port has an address of this form.
  const { port: chosen } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${chosen}`, close: (grace) => closeServer(server, grace) };
}
