import { once } from "node:events";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";

/**
 * Begins to listen.
 *
 * @returns the port, which the system chose when 0 was asked for.
 * @throws the system's error, such as `EADDRINUSE`, when it cannot.
 */
export async function listen(server: Server, port: number, host: string): Promise<number> {
  server.listen(port, host);
  await once(server, "listening");
  // A server that listens on a port has an address of this form.
  return (server.address() as AddressInfo).port;
}

/**
 * Stops listening, lets requests on their way end and cuts what is left.
 *
 * @param grace how long requests have to end, in milliseconds
 */
export async function close(server: Server, grace: number = 2_000): Promise<void> {
  const closed = once(server, "close");
  server.close();
  const cut = setTimeout(() => server.closeAllConnections(), grace);
  await closed;
  clearTimeout(cut);
}
