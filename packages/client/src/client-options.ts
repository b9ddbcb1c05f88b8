import type { Clock } from "./clock/clock.ts";
import type { Hooks } from "./hooks/events.ts";
import type { Logger, LogLevel } from "./hooks/logger.ts";
import type { Fetch } from "./transport/fetch.ts";

/** What {@link createHaoeeClient} takes. */
export interface HaoeeClientOptions extends Hooks {
  /**
   * Key of a Haoee account, with or without `Bearer ` in front of it. It is sent to the host of `baseUrl` only. Default:
   * the environment variable `HAOEE_API_KEY`, where the platform has such.
   */
  readonly apiKey?: string | undefined;
  /**
   * Address in front of every path. Default: the environment variable `HAOEE_BASE_URL`, where the platform has such,
   * else `https://maas.haoee.com`.
   */
  readonly baseUrl?: string | undefined;
  /**
   * Name of the model as the gateway routes and bills it, for the header `ModelName` of every request that names none
   * of its own. Default: the `model` of each request's body, unless HTTP cannot carry it.
   */
  readonly modelName?: string | undefined;
  /** Sends the requests. Default: the platform's `fetch`. */
  readonly fetch?: Fetch | undefined;
  /**
   * How often a call that failed is tried again at most, where that is safe: a request that may have been paid for is
   * not repeated unless the gateway says that it did nothing. Default: 2.
   */
  readonly maxRetries?: number | undefined;
  /**
   * Milliseconds that each attempt waits for the head of an answer. Default: 600,000, ten minutes. `Infinity` for no
   * limit. Node.js itself gives up after 300,000, unless a `fetch` with another dispatcher is given.
   */
  readonly timeoutMs?: number | undefined;
  /**
   * Milliseconds that the body of an answer may be silent while it is read, or wait to be read at all. Default: 120,000,
   * two minutes. `Infinity` for no limit.
   */
  readonly idleTimeoutMs?: number | undefined;
  /**
   * How much is logged: `error` hooks that threw, `warn` attempts that are repeated, `info` answers, `debug` requests
   * with their headers. Bodies and the key are never logged. Default: `off`.
   */
  readonly logLevel?: LogLevel | undefined;
  /** Where it is logged. What it throws is ignored. Default: `console`. */
  readonly logger?: Logger | undefined;
  /** Where time comes from, for tests. Default: the platform's clock. */
  readonly clock?: Clock | undefined;
}
