import type { Fetch } from "./transport/fetch.ts";

/** What {@link createHaoeeClient} takes. */
export interface HaoeeClientOptions {
  /** Key of a Haoee account, with or without `Bearer ` in front of it. It is sent to the host of `baseUrl` only. */
  readonly apiKey: string;
  /** Address in front of every path. Default: `https://maas.haoee.com`. */
  readonly baseUrl?: string | undefined;
  /**
   * Name of the model as the gateway routes and bills it, for the header `ModelName` of every request that names none
   * of its own. Default: the `model` of each request's body, unless HTTP cannot carry it.
   */
  readonly modelName?: string | undefined;
  /** Sends the requests. Default: the platform's `fetch`. */
  readonly fetch?: Fetch | undefined;
}
