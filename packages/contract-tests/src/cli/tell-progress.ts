import { SingleBar } from "cli-progress";
import { printable } from "../printable.ts";
import type { PlayResult } from "../recorder/record-plays.ts";

/** Tells on the standard error how far a run is. */
export interface ProgressTeller {
  /** @param spent how many requests have left */
  result(result: PlayResult, spent: number): void;
  end(): void;
}

/** One line about a play. */
export function resultLine({ entry, name, outcome, reason }: PlayResult): string {
  return `${outcome.padEnd(8)}  ${entry}/${name}${reason ? `: ${printable(reason)}` : ""}`;
}

function drawBar(plays: number, maxRequests: number): ProgressTeller {
  const bar = new SingleBar({
    format: `{bar} {value}/{total} recordings  {spent}/${maxRequests} requests  {last}`,
    stream: process.stderr,
    clearOnComplete: true,
    // The run itself ends on a signal, once it has written what is complete.
    gracefulExit: false,
    hideCursor: null,
  });
  bar.start(plays, 0, { spent: 0, last: "" });
  return {
    result: (result, spent) => bar.increment(1, { spent, last: `${result.outcome} ${result.entry}` }),
    end: () => bar.stop(),
  };
}

/** A bar where there is a terminal, else a line for each play. */
export function tellProgress(plays: number, maxRequests: number): ProgressTeller {
  if (process.stderr.isTTY) return drawBar(plays, maxRequests);
  return { result: (result) => console.error(resultLine(result)), end: () => {} };
}
