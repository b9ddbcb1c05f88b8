import { type OperationObject, operations, type Reference, resolve } from "@haoee/spec";

/** Where the requests of an operation carry the address of a webhook. */
export interface WebhookPlaces {
  /** Name of the callback in the contract. */
  readonly webhook: string;
  /** Name of a parameter of the query. */
  readonly parameter?: string;
  /** Steps to a field of the JSON body. */
  readonly field: readonly string[];
}

type Callbacks = Readonly<Record<string, Readonly<Record<string, unknown>> | Reference>>;

/** Reads a runtime expression of OpenAPI. What the query holds may also stand in the `query` of an envelope. */
function placesOf(webhook: string, expression: string): WebhookPlaces | undefined {
  const [, parameter, pointer] = /^\{\$request\.(?:query\.([\w-]+)|body#\/([\w/-]+))\}$/.exec(expression) ?? [];
  if (parameter) return { webhook, parameter, field: ["query", parameter] };
  return pointer ? { webhook, field: pointer.split("/") } : undefined;
}

function placesOfOperation(object: OperationObject & { readonly callbacks?: Callbacks }): WebhookPlaces | undefined {
  const [found] = Object.entries(object.callbacks ?? {});
  const [expression = ""] = found ? Object.keys(resolve(found[1])) : [];
  return found && placesOf(found[0], expression);
}

const places = new Map<string, WebhookPlaces | undefined>(
  operations.map(({ operationId, object }) => [operationId, placesOfOperation(object)]),
);

/** Where the requests of an operation carry the address of a webhook, undefined when they carry none. */
export function webhookPlaces(operationId: string): WebhookPlaces | undefined {
  return places.get(operationId);
}
