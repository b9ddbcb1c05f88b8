import { type ClientRequest, Agent as HttpAgent, request as httpRequest } from "node:http";
import { Agent as HttpsAgent, request as httpsRequest } from "node:https";
import { largestHead } from "../largest-head.ts";
import type { HeaderPairs } from "./pass-headers.ts";

/** The head of a request on its way to the upstream. */
export interface RequestHead {
  readonly method: string;
  /** Path and query, without the path of the upstream's own address. */
  readonly target: string;
  readonly headers: HeaderPairs;
}

/** Who is asked. */
export interface Upstream {
  /** Begins a request: the head leaves at once, exactly as it is but for `Host`. */
  ask(head: RequestHead): ClientRequest;
  close(): void;
}

const noBytes = new Uint8Array();

// A connection that rests longer may be closed by the other side just when it is asked again.
const agentOptions = { keepAlive: true, noDelay: true, timeout: 4_000 };

/** Connections to an upstream, over http or https. Certificates are verified whatever the environment says. */
export function connectUpstream(url: URL): Upstream {
  const secure = url.protocol === "https:";
  const agent = secure
    ? new HttpsAgent({ ...agentOptions, rejectUnauthorized: true })
    : new HttpAgent({ ...agentOptions });
  const request = secure ? httpsRequest : httpRequest;
  const base = url.pathname.replace(/\/$/, "");
  return {
    ask({ method, target, headers }) {
      const sent = headers.map(([name, value]) => [name, name.toLowerCase() === "host" ? url.host : value]);
      const options = { agent, method, path: base + target, headers: sent.flat(), maxHeaderSize: largestHead };
      const asked = request(url, options);
      // `flushHeaders` would write the head as UTF-8.
      asked.write(noBytes);
      return asked;
    },
    close: () => agent.destroy(),
  };
}
