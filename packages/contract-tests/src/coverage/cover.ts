import { type Operation, operations } from "@haoee/spec";
import { evidenceKinds } from "../recording/evidence-kinds.ts";
import type { Recording } from "../recording/recording.ts";
import { plainCell } from "./cell-of.ts";
import type { Cell } from "./coverage.ts";
import { type Recorded, recordedCalls } from "./recorded-calls.ts";
import { requestCells } from "./request-cells.ts";
import { responseCells } from "./response-cells.ts";
import { webhookCells } from "./webhook-cells.ts";

function operationCells(operation: Operation, { calls, deliveries }: Recorded): readonly Cell[] {
  const { operationId, object } = operation;
  const own = calls.filter(({ exchange }) => exchange.operationId === operationId);
  const called = own.map(({ requestKind }) => ({ value: undefined, kind: requestKind }));
  return [
    plainCell({ operationId, side: "request", prefix: "" }, "operation", object, called),
    ...requestCells(operation, own),
    ...responseCells(operation, own),
    ...webhookCells(operation, deliveries),
  ];
}

/** A schema may say the same twice, once in each part of an `allOf`. */
function once(cells: readonly Cell[]): readonly Cell[] {
  return [...Map.groupBy(cells, ({ id }) => id).values()].flatMap(([cell, ...others]) => {
    if (!cell) return [];
    const all = [cell, ...others].map(({ evidence }) => evidence);
    return [{ ...cell, evidence: evidenceKinds.find((kind) => all.includes(kind)) ?? "none" }];
  });
}

/**
 * Every cell of the contract, in its order, with the best evidence that the recordings give it: operations, parameters,
 * statuses, headers, media types, and at every depth of the bodies properties and their absence, values, null, branches
 * of unions and items of lists.
 */
export function cover(recordings: readonly Recording[]): readonly Cell[] {
  const recorded = recordedCalls(recordings);
  return once(operations.flatMap((operation) => operationCells(operation, recorded)));
}
