import type { CellEvidence } from "../recording/evidence-kinds.ts";
import type { Evidence } from "../verification/verification.ts";

/**
 * What a cell asks to have been seen: that the operation was called, a status, a media type, a parameter, a header, a
 * property, the absence of an optional property, one of the values that are allowed or known, null where it is allowed,
 * a branch of a union, a list without and one with items.
 */
export type CellKind =
  | "operation"
  | "status"
  | "media type"
  | "parameter"
  | "header"
  | "property"
  | "absence"
  | "value"
  | "null"
  | "branch"
  | "empty list"
  | "item";

/** One thing the contract says can happen, and what shows that it does. */
export interface Cell {
  /** The same in every run: `createImage response 200 application/json /data/* property url`. */
  readonly id: string;
  readonly operationId: string;
  readonly side: "request" | "response" | "webhook";
  readonly kind: CellKind;
  /** Place in the bundled contract, beginning with `#`. */
  readonly schemaPath: string;
  readonly evidence: CellEvidence;
}

/** How many cells have which evidence. */
export type CellCounts = Readonly<Record<CellEvidence, number>>;

/** What `haoee-contract coverage --json` prints. */
export interface Coverage {
  readonly v: 1;
  readonly evidence: Evidence;
  readonly cells: readonly Cell[];
  readonly total: CellCounts;
}
