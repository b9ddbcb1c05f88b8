import type { HaoeeClient, OperationId, OperationInput } from "@haoee/client";

/** What a user has in hand in the end. */
export interface Outcome {
  /** Words, structured content and the arguments of tools included. */
  readonly text?: string;
  /** What the words came with, or followed. */
  readonly beside?: readonly string[];
  /** Pictures, films and sounds, loaded. */
  readonly files?: readonly Blob[];
}

/** Does with an operation what a user does, from the documented request to the {@link Outcome}. */
export type Use<Id extends OperationId> = (haoee: HaoeeClient, input: OperationInput<Id>) => Promise<Outcome>;
