import type { Clock } from "../clock/clock.ts";
import type { Observer } from "../hooks/observer.ts";
import type { Limits } from "./call-limits.ts";
import type { Fetch } from "./fetch.ts";

/** What it takes to fetch anything from anywhere. */
export interface FetchSettings extends Limits {
  /** The key, to be blanked out of what is told. */
  readonly key: string;
  readonly fetch: Fetch;
  readonly clock: Clock;
  readonly observer: Observer;
}

/** What a client knows for all its calls, checked already. */
export interface ClientSettings extends FetchSettings {
  readonly baseUrl: string;
  readonly modelName: string | undefined;
}
