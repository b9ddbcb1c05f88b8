import type { HaoeeClientOptions } from "../client-options.ts";
import type { AttemptEvent, Hooks } from "./events.ts";
import type { Logger, LogLevel } from "./logger.ts";

const levels: readonly LogLevel[] = ["off", "error", "warn", "info", "debug"];

/** Who looks on, in the form the transport calls. An event is made only where somebody wants it. */
export type Observer = { readonly [Name in keyof Required<Hooks>]: Hooks[Name] };

type Listener<Event> = ((event: Event) => void) | undefined;

/** Calls what may be an async function, though nobody waits for it. */
async function run(call: () => unknown): Promise<void> {
  await call();
}

/** There is nobody left to tell of a logger that throws. */
function ignore(): void {}

/** Hooks and log as one. Neither can break a call, which may be paid for. */
export function createObserver({ logLevel = "off", logger = console, ...hooks }: HaoeeClientOptions): Observer {
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
      if (logs) run(() => logger[level](`${title}${outcome}`, ...facts)).catch(ignore);
      run(() => hook?.(event))
        .catch((error: unknown) => logger.error("haoee: a hook threw", error))
        .catch(ignore);
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
