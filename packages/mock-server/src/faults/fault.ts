/** Failures that can be asked for, by the names that flags, headers and scenarios use. */
export const faultNames = [
  "status",
  "slow-headers",
  "stall",
  "reset",
  "cut",
  "malformed-event",
  "truncated-json",
  "wrong-content-type",
  "task-failure",
  "task-forever",
  "webhook-duplicate",
  "webhook-late",
] as const;

/** Name of a failure. */
export type FaultName = (typeof faultNames)[number];

/** A failure that is to happen to one request. */
export interface Fault {
  readonly name: FaultName;
  /** What stands behind the `=`: the status of `status=429`, the milliseconds of `slow-headers=3000`. */
  readonly value?: string;
}
