/** The same machine, for addresses that mean all of its addresses. */
const reachable: Readonly<Record<string, string>> = { "0.0.0.0": "127.0.0.1", "::": "::1" };

/** Whether only this machine can reach what listens on a host. */
export function isLoopback(host: string): boolean {
  return host === "localhost" || host === "::1" || /^127(\.\d+){3}$/.test(host);
}

/** The address under which this machine reaches what listens on a host and port. */
export function originOf(host: string, port: number, protocol: "http" | "https" = "http"): string {
  const name = reachable[host] ?? host;
  return `${protocol}://${name.includes(":") ? `[${name}]` : name}:${port}`;
}
