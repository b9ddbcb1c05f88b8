import { type MediaType, type Operation, type Reference, resolve } from "@haoee/spec";
import { cellsOfSchema, plainCell } from "./cell-of.ts";
import type { Cell } from "./coverage.ts";
import type { RecordedDelivery } from "./recorded-calls.ts";

interface CallbackOperation {
  readonly requestBody: { readonly content: Readonly<Record<string, MediaType>> };
}

type Callback = Readonly<Record<string, Readonly<Record<string, CallbackOperation>>>>;

function bodiesOf(callback: Callback): readonly MediaType[] {
  const operations = Object.values(callback).flatMap((item) => Object.values(item));
  return operations.flatMap(({ requestBody }) => Object.values(requestBody.content));
}

/** What the gateway can tell an address of the user's about a task of the operation. */
export function webhookCells(
  { operationId, object }: Operation,
  deliveries: readonly RecordedDelivery[],
): readonly Cell[] {
  // A bundled operation is open: OpenAPI has its callbacks under this key.
  const { callbacks = {} } = object as { readonly callbacks?: Readonly<Record<string, Callback | Reference>> };
  return Object.entries(callbacks).flatMap(([name, reference]) => {
    const place = { operationId, side: "webhook", prefix: name } as const;
    const sightings = deliveries
      .filter((one) => one.operationId === operationId && one.delivery.webhook === name)
      .map(({ delivery, kind }) => ({ value: delivery.request.body, kind }));
    const callback = resolve<Callback>(reference);
    return [
      plainCell(place, "operation", callback, sightings),
      ...bodiesOf(callback).flatMap(({ schema }) => cellsOfSchema(place, schema, sightings)),
    ];
  });
}
