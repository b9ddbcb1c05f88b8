import type { Clock } from "../clock/clock.ts";
import type { Watchdog } from "../deadlines/watchdog.ts";

/** One call on its way: what every error about it needs to tell, and must not tell. */
export interface Call {
  /** Method and address, such as `POST https://maas.haoee.com/v1/images/edits`. */
  readonly name: string;
  /** The API key, to be blanked out of every error. */
  readonly key: string;
  readonly clock: Clock;
}

/** One attempt at a call. */
export interface Attempt extends Call {
  readonly watchdog: Watchdog;
}

/** An attempt that was answered. Its watchdog ends when the body does: see `openBody`. */
export interface Exchange extends Attempt {
  readonly response: Response;
}
