import type { HaoeeClientOptions } from "./client-options.ts";
import { operationTable } from "./generated/operations.ts";
import { performOperation } from "./operations/perform-operation.ts";
import type { RawOperations } from "./operations/raw-operations.ts";
import { createResources, type Resources } from "./resources/resources.ts";
import type { ClientSettings } from "./transport/client-settings.ts";
import type { OperationArguments } from "./transport/operation-arguments.ts";
import { settingsOf } from "./transport/read-settings.ts";
import { createTransport } from "./transport/transport.ts";

/** A client of the gateway, bound to one key. */
export interface HaoeeClient extends Resources {
  /** The operations exactly as the contract describes them, with the HTTP response beside the data. */
  readonly raw: RawOperations;
}

/** The client of these settings. */
export function clientOf(settings: ClientSettings): HaoeeClient {
  const send = createTransport(settings);
  const calls = Object.entries(operationTable).map(([operationId, descriptor]) => {
    const operation = { operationId, ...descriptor };
    return [operationId, (input?: OperationArguments | null) => performOperation(send, operation, input ?? {})];
  });
  // One loop makes every call; which types it takes and answers is the contract's to say.
  const raw = Object.fromEntries(calls) as RawOperations;
  return { ...createResources({ raw, settings }), raw };
}

/**
 * Creates a client. Nothing is sent yet.
 *
 * @throws InvalidArgumentError when the key is missing or no text, `baseUrl` is no address, or a limit is none.
 * @throws InvalidHeaderError when HTTP cannot carry the key or the model name.
 */
export function createHaoeeClient(options?: HaoeeClientOptions): HaoeeClient {
  return clientOf(settingsOf(options));
}
