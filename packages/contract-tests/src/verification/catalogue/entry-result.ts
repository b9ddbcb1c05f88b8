import type { OperationId } from "@haoee/spec";

/** One of the five facts that tick an entry. */
export interface Tick {
  readonly ok: boolean;
  /** What was seen when it holds, what is missing or wrong when it does not. */
  readonly evidence: string;
}

/** The five facts by which a row of the catalogue is ticked. */
export const tickNames = ["contract", "client", "mock", "recording", "story"] as const;

/** Name of one of the five facts. */
export type TickName = (typeof tickNames)[number];

/** What is proven of one documentation entry. */
export interface EntryResult extends Readonly<Record<TickName, Tick>> {
  /** Id of the entry. */
  readonly entry: string;
  /** Whether the contract is meant to hold it already. */
  readonly described: boolean;
  /** Operations its stories have called with success. */
  readonly operations: readonly OperationId[];
}

/** Whether all five facts hold. */
export function isTicked(result: EntryResult): boolean {
  return tickNames.every((name) => result[name].ok);
}
