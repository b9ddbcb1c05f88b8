import type { Clock } from "../clock/clock.ts";
import type { Observer } from "../hooks/observer.ts";
import type { Limits } from "./call-limits.ts";
import type { Fetch } from "./fetch.ts";

/** What a client knows for all its calls, checked already. */
export interface ClientSettings extends Limits {
  readonly key: string;
  readonly baseUrl: string;
  readonly modelName: string | undefined;
  readonly fetch: Fetch;
  readonly clock: Clock;
  readonly observer: Observer;
}
