import { contractMatchers, type MatchOptions } from "../matchers/contract-matchers.ts";

export type { MatchOptions } from "../matchers/contract-matchers.ts";

declare global {
  namespace jest {
    // The parameters have to be those of the interface that is merged with.
    interface Matchers<R, T> {
      /** Whether a response, or the result of a raw operation, follows the contract. Await it. */
      toMatchContract(options?: MatchOptions): Promise<R>;
      /** Whether a request follows the contract. Await it. */
      toBeValidRequest(): Promise<R>;
    }
  }
}

// Jest puts its `expect` there before it loads a file of `setupFilesAfterEnv`.
const { expect } = globalThis as unknown as { readonly expect?: { extend(matchers: object): void } };
if (!expect) throw new Error("Load @haoee/contract-tests/jest from setupFilesAfterEnv, where jest's expect is there");
expect.extend(contractMatchers);
