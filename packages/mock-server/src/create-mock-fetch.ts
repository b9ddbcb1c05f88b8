import { createApp } from "./app/app.ts";
import { readInstalledAsset } from "./assets/read-installed-asset.ts";
import type { Clock } from "./clock/clock.ts";
import { realClock } from "./clock/real-clock.ts";
import { answerFromContract } from "./engine/engine.ts";
import { fetchFromApp } from "./fetch/fetch-from-app.ts";
import { readFormWithBusboy } from "./http/busboy-form-reader.ts";
import { createDrawPicture } from "./media/draw-picture.ts";
import { createPrometheusMetrics } from "./metrics/prometheus-metrics.ts";
import { checkOptions } from "./settings/check-options.ts";
import type { Settings } from "./settings/settings.ts";
import { settingsOf } from "./settings/settings-of.ts";
import { createMemoryStore } from "./stores/memory-store.ts";

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

/**
 * Makes a `fetch` that behaves as the mock server does, in this process and without a socket. It answers addresses of
 * any host by their path, streams at the pace of its clock, heeds `AbortSignal`, and has tasks, a clock and a journal of
 * its own, which `/__mock/…` shows and steers. Media of its answers load through it alone.
 *
 * ```ts
 * using mock = createMockFetch();
 * const client = new OpenAI({ apiKey: "key", baseURL: "http://mock/v1", fetch: mock });
 * ```
 *
 * @throws OptionRefusedError for an option that cannot be.
 */
export function createMockFetch({ clock = realClock, ...options }: MockFetchOptions = {}): MockFetch {
  checkOptions(options);
  const app = createApp({
    settings: settingsOf(options),
    store: createMemoryStore(),
    clock,
    log: () => {},
    answer: answerFromContract,
    readForm: readFormWithBusboy,
    draw: createDrawPicture(readInstalledAsset),
    metrics: createPrometheusMetrics(),
  });
  const close = () => app.close();
  return Object.assign(fetchFromApp(app), { close, [Symbol.dispose]: close });
}
