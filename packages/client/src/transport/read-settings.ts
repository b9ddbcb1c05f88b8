import type { HaoeeClientOptions } from "../client-options.ts";
import { systemClock } from "../clock/system-clock.ts";
import { environmentVariable } from "../environment.ts";
import { createObserver } from "../hooks/observer.ts";
import { bareKey } from "./bare-key.ts";
import { readBaseUrl } from "./base-url.ts";
import { defaultLimits, limitsOf } from "./call-limits.ts";
import { checkHeaderValue } from "./check-header-value.ts";
import type { ClientSettings } from "./client-settings.ts";
import { platformFetch } from "./platform-fetch.ts";

/**
 * What the options of a client come to.
 *
 * @throws InvalidArgumentError and InvalidHeaderError as `createHaoeeClient` does.
 */
export function settingsOf(given?: HaoeeClientOptions): ClientSettings {
  // Plain JavaScript may pass null.
  const options = given ?? {};
  const { modelName, clock = systemClock } = options;
  const limits = limitsOf(options, defaultLimits);
  checkHeaderValue("ModelName", modelName ?? "");
  return {
    ...limits,
    modelName,
    clock,
    key: bareKey(options.apiKey ?? environmentVariable("HAOEE_API_KEY")),
    baseUrl: readBaseUrl(options.baseUrl ?? environmentVariable("HAOEE_BASE_URL") ?? "https://maas.haoee.com"),
    observer: createObserver(options),
    fetch: options.fetch ?? platformFetch,
  };
}
