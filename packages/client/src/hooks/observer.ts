import type { HaoeeClientOptions } from "../client-options.ts";
import type { AttemptEvent, Hooks } from "./events.ts";
import type { Logger, LogLevel } from "./logger.ts";

const levels: readonly LogLevel[] = ["off", "error", "warn", "info", "debug"];

/** Who looks on, in the form the transport calls. An event is made only where somebody wants it. */
export type Observer = { readonly [Name in keyof Required<Hooks>]: Hooks[Name] };

type Listener<Event> = ((event: Event) => void) | undefined;

/** Hooks and log as one. */
export function createObserver({ logLevel = "off", logger = console, ...hooks }: HaoeeClientOptions): Observer {
  async function tell<Event>(hook: Listener<Event>, event: Event): Promise<void> {
    try {
      // A hook may be an async function, though nobody waits for it.
      await hook?.(event);
    } catch (error) {
      logger.error("haoee: a hook threw", error);
    }
  }

  function listener<Event extends AttemptEvent>(
    hook: Listener<Event>,
    level: keyof Logger,
    describe: (event: Event) => readonly unknown[],
  ): Listener<Event> {
    const logs = levels.indexOf(logLevel) >= levels.indexOf(level);
    if (!hook && !logs) return undefined;
    return (event) => {
      const [outcome, ...facts] = describe(event);
      // The query may hold a secret of the caller's, such as the address of a webhook.
      const title = `haoee: ${event.method} ${event.url.replace(/\?.*/s, "")}, attempt ${event.attempt}`;
      if (logs) logger[level](`${title}${outcome}`, ...facts);
      void tell(hook, event);
    };
  }

  return {
    onRequest: listener(hooks.onRequest, "debug", ({ headers }) => ["", headers]),
    onResponse: listener(hooks.onResponse, "info", ({ status, durationMs }) => [`: ${status} in ${durationMs} ms`]),
    onRetry: listener(hooks.onRetry, "warn", ({ delayMs, reason }) => [
      ` failed, again in ${delayMs} ms: ${reason.message}`,
    ]),
  };
}
