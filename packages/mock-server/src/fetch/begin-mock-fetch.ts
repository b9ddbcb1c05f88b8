import { type AppOptions, createApp } from "../app/app.ts";
import type { Clock } from "../clock/clock.ts";
import { realClock } from "../clock/real-clock.ts";
import { OptionRefusedError } from "../errors/option-refused-error.ts";
import { checkOptions } from "../settings/check-options.ts";
import { defaultSettings, type Settings } from "../settings/settings.ts";
import { settingsOf } from "../settings/settings-of.ts";
import { createMemoryStore } from "../stores/memory-store.ts";
import { fetchFromApp } from "./fetch-from-app.ts";

/** How a mock without a socket is set up. Every option may be left out. */
export interface MockFetchOptions extends Partial<Omit<Settings, "store">> {
  /** Where it takes the time from, the machine by default. */
  readonly clock?: Clock;
}

/** A `fetch` with a mock of the gateway behind it. */
export interface MockFetch extends Disposable {
  (...request: Parameters<typeof fetch>): Promise<Response>;
  /** Forgets everything; pending webhooks are not called any more. */
  close(): void;
}

/** What the platform gives to a mock. */
export type PlatformParts = Pick<AppOptions, "contract" | "answer" | "readForm" | "draw" | "metrics" | "readPage">;

/** @throws OptionRefusedError naming the first option that only a server has. */
function refuseServerOptions(options: object): void {
  const { store: _, ...known } = defaultSettings;
  const given = Object.entries(options).filter(([, value]) => value !== undefined);
  const [option] = given.find(([name]) => !Object.hasOwn(known, name)) ?? [];
  if (option)
    throw new OptionRefusedError(option, `${option} is an option of the server; a mock without a socket has none`);
}

/** Makes a mock with a session and a clock of its own, and a `fetch` in front of it. */
export function beginMockFetch({ clock = realClock, ...options }: MockFetchOptions, parts: PlatformParts): MockFetch {
  checkOptions(options);
  refuseServerOptions(options);
  const app = createApp({ ...parts, settings: settingsOf(options), store: createMemoryStore(), clock, log: () => {} });
  const close = () => app.close();
  return Object.assign(fetchFromApp(app), { close, [Symbol.dispose]: close });
}
