import type { Origin } from "../capture/origin.ts";
import { RefusedTargetError } from "../errors/refused-target-error.ts";
import { isLoopback } from "./is-loopback.ts";

const gatewayHost = "maas.haoee.com";

/** A server to play at. */
export interface Target {
  readonly url: URL;
  /** What a recording of it is evidence of. */
  readonly kind: Origin["kind"];
}

function parse(address: string): URL {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) throw new RefusedTargetError("must be an http(s) address");
  return url;
}

/**
 * Reads the address of a server.
 *
 * @throws RefusedTargetError
 */
export function readTarget(address: string): Target {
  const url = parse(address);
  if (url.username || url.password) throw new RefusedTargetError("must not hold a user or a password");
  if (url.search || url.hash) throw new RefusedTargetError("must not hold a query or a fragment");
  if (isLoopback(url)) return { url, kind: "derived" };
  if (url.protocol !== "https:") throw new RefusedTargetError("must be https: beyond this machine a key needs it");
  return { url, kind: url.host === gatewayHost ? "live" : "imported" };
}
