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

/** Time that requests on their way get to end, in milliseconds. */
const grace = 2_000;

/** Stops listening, lets requests on their way end for a while and cuts what is left. */
export async function close(server: Server): Promise<void> {
  const closed = once(server, "close");
  server.close();
  const cut = setTimeout(() => server.closeAllConnections(), grace);
  await closed;
  clearTimeout(cut);
}
