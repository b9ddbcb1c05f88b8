import { expect } from "vitest";
import { contractMatchers, type MatchOptions } from "../matchers/contract-matchers.ts";

export type { MatchOptions } from "../matchers/contract-matchers.ts";

declare module "vitest" {
  // The parameters have to be those of the interface that is merged with.
  interface Matchers<R, T> {
    /** Whether a response, or the result of a raw operation, follows the contract. Await it. */
    toMatchContract: (options?: MatchOptions) => Promise<void>;
    /** Whether a request follows the contract. Await it. */
    toBeValidRequest: () => Promise<void>;
  }
}

expect.extend(contractMatchers);
