import { count } from "../count.ts";
import { PlayEndedError } from "../errors/play-ended-error.ts";

/** How many requests may leave, over all plays of a run. */
export interface Budget {
  readonly limit: number;
  readonly spent: number;
  /**
   * Takes one request.
   *
   * @throws PlayEndedError when none is left.
   */
  take(): void;
}

/** A budget of so many requests. */
export function createBudget(limit: number): Budget {
  let spent = 0;
  return {
    limit,
    get spent() {
      return spent;
    },
    take() {
      if (spent >= limit)
        throw new PlayEndedError(`the limit of ${count(limit, "request")} is reached`, { endsRun: true });
      spent += 1;
    },
  };
}
