import type { Hooks, RequestEvent, ResponseEvent, RetryEvent } from "./events.ts";
import type { Logger, LogLevel } from "./logger.ts";

const levels: readonly LogLevel[] = ["off", "error", "warn", "info", "debug"];

/** Who looks on, in the form the transport calls. An event is made only where somebody wants it. */
export type Observer = { readonly [Name in keyof Hooks]-?: Hooks[Name] };

type Listener<Event> = ((event: Event) => void) | undefined;

/** The path without the query, which may hold a secret of the caller's, such as the address of a webhook. */
function title({ method, url, attempt }: RequestEvent | ResponseEvent | RetryEvent): string {
  return `haoee: ${method} ${url.replace(/\?.*/s, "")}, attempt ${attempt}`;
}

/** Hooks and log as one. */
export function createObserver(hooks: Hooks, level: LogLevel, logger: Logger): Observer {
  const logs = (wanted: LogLevel) => levels.indexOf(level) >= levels.indexOf(wanted);

  function both<Event>(hook: Listener<Event>, log: Listener<Event>): Listener<Event> {
    if (!hook) return log;
    return (event) => {
      log?.(event);
      const report = (error: unknown) => logger.error("haoee: a hook threw", error);
      try {
        // A hook may be an async function, though nobody waits for it.
        const result: unknown = hook(event);
        if (result instanceof Promise) result.catch(report);
      } catch (error) {
        report(error);
      }
    };
  }

  return {
    onRequest: both(hooks.onRequest, logs("debug") ? (event) => logger.debug(title(event), event.headers) : undefined),
    onResponse: both(
      hooks.onResponse,
      logs("info") ? (event) => logger.info(`${title(event)}: ${event.status} in ${event.durationMs} ms`) : undefined,
    ),
    onRetry: both(
      hooks.onRetry,
      logs("warn")
        ? (event) => logger.warn(`${title(event)} failed, again in ${event.delayMs} ms: ${event.reason.message}`)
        : undefined,
    ),
  };
}
