import type { HaoeeClientOptions } from "./client-options.ts";
import { systemClock } from "./clock/system-clock.ts";
import { environmentVariable } from "./environment.ts";
import { operationTable } from "./generated/operations.ts";
import { createObserver } from "./hooks/observer.ts";
import { performOperation } from "./operations/perform-operation.ts";
import type { RawOperations } from "./operations/raw-operations.ts";
import { createResources, type Resources } from "./resources/resources.ts";
import { bareKey } from "./transport/bare-key.ts";
import { readBaseUrl } from "./transport/base-url.ts";
import { limitsOf } from "./transport/call-limits.ts";
import { checkHeaderValue } from "./transport/check-header-value.ts";
import type { ClientSettings } from "./transport/client-settings.ts";
import type { OperationArguments } from "./transport/operation-arguments.ts";
import { createTransport } from "./transport/transport.ts";

/** A client of the gateway, bound to one key. */
export interface HaoeeClient extends Resources {
  /** The operations exactly as the contract describes them, with the HTTP response beside the data. */
  readonly raw: RawOperations;
}

function settingsOf(options: HaoeeClientOptions): ClientSettings {
  const { modelName, fetch, clock = systemClock } = options;
  const limits = limitsOf(options, { timeoutMs: 600_000, idleTimeoutMs: 120_000, maxRetries: 2 });
  checkHeaderValue("ModelName", modelName ?? "");
  return {
    ...limits,
    modelName,
    clock,
    key: bareKey(options.apiKey ?? environmentVariable("HAOEE_API_KEY")),
    baseUrl: readBaseUrl(options.baseUrl ?? environmentVariable("HAOEE_BASE_URL") ?? "https://maas.haoee.com"),
    observer: createObserver(options),
    // Looked up at each call, so that what replaces it later, such as a mock in a test, is used.
    fetch: fetch ?? ((url, init) => globalThis.fetch(url, init)),
  };
}

/**
 * Creates a client. Nothing is sent yet.
 *
 * @throws InvalidArgumentError when the key is missing or no text, `baseUrl` is no address, or a limit is none.
 * @throws InvalidHeaderError when HTTP cannot carry the key or the model name.
 */
export function createHaoeeClient(options?: HaoeeClientOptions): HaoeeClient {
  // Plain JavaScript may pass null.
  const settings = settingsOf(options ?? {});
  const send = createTransport(settings);
  const calls = Object.entries(operationTable).map(([operationId, descriptor]) => {
    const operation = { operationId, ...descriptor };
    return [operationId, (input?: OperationArguments | null) => performOperation(send, operation, input ?? {})];
  });
  // One loop makes every call; which types it takes and answers is the contract's to say.
  const raw = Object.fromEntries(calls) as RawOperations;
  return { ...createResources({ raw, settings }), raw };
}
