import type { HaoeeClientOptions } from "./client-options.ts";
import { operationTable } from "./generated/operations.ts";
import { performOperation } from "./operations/perform-operation.ts";
import type { RawOperations } from "./operations/raw-operations.ts";
import { bareKey } from "./transport/bare-key.ts";
import { readBaseUrl } from "./transport/base-url.ts";
import { checkHeaderValue } from "./transport/check-header-value.ts";
import type { OperationArguments } from "./transport/operation-arguments.ts";
import { createTransport } from "./transport/transport.ts";

/** A client of the gateway, bound to one key. */
export interface HaoeeClient {
  /** The operations exactly as the contract describes them. */
  readonly raw: RawOperations;
}

/**
 * Creates a client. Nothing is sent yet.
 *
 * @throws InvalidArgumentError when the key is missing or no text, or `baseUrl` is no address.
 * @throws InvalidHeaderError when HTTP cannot carry the key or the model name.
 */
export function createHaoeeClient(options: HaoeeClientOptions): HaoeeClient {
  // Plain JavaScript may leave out what the types require.
  const { apiKey, baseUrl = "https://maas.haoee.com", modelName, fetch }: Partial<HaoeeClientOptions> = options ?? {};
  checkHeaderValue("ModelName", modelName ?? "");
  const send = createTransport({
    key: bareKey(apiKey),
    baseUrl: readBaseUrl(baseUrl),
    modelName,
    // Looked up at each call, so that what replaces it later, such as a mock in a test, is used.
    fetch: fetch ?? ((request) => globalThis.fetch(request)),
  });
  const calls = Object.entries(operationTable).map(([id, operation]) => [
    id,
    (input?: OperationArguments | null) => performOperation(send, operation, input ?? {}),
  ]);
  // One loop makes every call; which types it takes and answers is the contract's to say.
  return { raw: Object.fromEntries(calls) as RawOperations };
}
