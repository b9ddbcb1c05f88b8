import type { ServerResponse } from "node:http";
import { pairsOf } from "./pass-headers.ts";

/** What Node tells of an answer before the answer. */
export interface Information {
  readonly statusCode: number;
  readonly rawHeaders: readonly string[];
}

/** Passes Early Hints on. Node writes only those whose links it can read; losing a hint does no harm. Source: RFC 8297. */
export function passEarlyHints({ statusCode, rawHeaders }: Information, response: ServerResponse): void {
  if (statusCode !== 103) return;
  const pairs = pairsOf(rawHeaders).map(([name, value]) => [name.toLowerCase(), value] as const);
  const links = pairs.filter(([name]) => name === "link").map(([, value]) => value);
  try {
    response.writeEarlyHints({ ...Object.fromEntries(pairs), link: links });
  } catch {
    // The answer itself follows.
  }
}
