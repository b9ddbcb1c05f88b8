import type { CaseResult } from "./run-cases.ts";

/** What one runtime made of the cases. */
export interface RuntimeReport {
  /** As the runtime itself tells it. */
  readonly version: string;
  readonly results: readonly CaseResult[];
}

/** Something that runs JavaScript and has a `fetch`. */
export interface Runtime {
  readonly name: string;
  /** Its executable. */
  readonly executable: string;
  /**
   * Runs the cases against the matrix server at this address.
   *
   * @param folder where bundles and settings may be written
   */
  run(executable: string, url: string, folder: string): Promise<RuntimeReport>;
}
