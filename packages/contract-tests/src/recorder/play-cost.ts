import { creates } from "./creates.ts";
import type { Play } from "./play.ts";
import { requestModel } from "./request-model.ts";

/** What a play sends, as it is told before anything is spent. */
export interface PlayCost {
  readonly entry: string;
  /** Name of the recording. */
  readonly name: string;
  readonly operations: readonly string[];
  /** Models that its requests name. */
  readonly models: readonly string[];
  /** Calls that create something, which the gateway may charge for. */
  readonly creating: number;
  /** Calls that only read, each made once. */
  readonly reading: number;
  /** How many polls there may be, at the most. */
  readonly pollsAtMost: number;
}

/** Counts what a play sends. */
export function playCost({ entry, name, moves }: Play): PlayCost {
  const polling = moves.filter(({ poll }) => poll);
  const creating = moves.filter((move) => !move.poll && creates(move)).length;
  return {
    entry,
    name,
    operations: moves.map(({ operationId }) => operationId),
    models: [...new Set(moves.flatMap((move) => requestModel(move.request) ?? []))],
    creating,
    reading: moves.length - polling.length - creating,
    pollsAtMost: polling.reduce((sum, { poll }) => sum + (poll?.atMost ?? 0), 0),
  };
}
