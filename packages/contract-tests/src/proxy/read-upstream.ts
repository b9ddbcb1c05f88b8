import { isIP } from "node:net";
import { openApiDocument } from "@haoee/spec";
import type { Origin } from "../capture/origin.ts";

/** The gateway itself, which the contract names first. */
const gateway = new URL(openApiDocument.servers[0]?.url ?? "");

/** Whether a host is this machine. */
export function isLoopback(hostname: string): boolean {
  const host = hostname.replace(/^\[|\]$/g, "");
  return /(^|\.)localhost$/.test(host) || host === "::1" || (isIP(host) === 4 && host.startsWith("127."));
}

/** What an exchange with this server is evidence of. */
export function kindOf({ origin, hostname }: URL): Origin["kind"] {
  if (origin === gateway.origin) return "live";
  return isLoopback(hostname) ? "derived" : "imported";
}
