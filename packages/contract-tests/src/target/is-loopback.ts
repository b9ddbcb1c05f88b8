import { BlockList, isIPv4 } from "node:net";

const ipv4 = new BlockList();
ipv4.addSubnet("127.0.0.0", 8);

/** Whether the host of an address is this machine. Names other than `localhost` are never resolved. */
export function isLoopback({ hostname }: URL): boolean {
  return hostname === "localhost" || hostname === "[::1]" || (isIPv4(hostname) && ipv4.check(hostname));
}
