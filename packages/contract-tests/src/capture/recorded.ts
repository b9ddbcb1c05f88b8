import type { FindKnown } from "../redaction/known-secrets.ts";

/** A part of a recording in the making: what will be written, and what was taken out of it. */
export interface Recorded<Value> {
  readonly value: Value;
  /** JSON pointers within the value. */
  readonly redactions: readonly string[];
  /** Files that belong beside the recording, by name. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** Whereabouts of a value that is being recorded. */
export interface Place {
  /** JSON pointer into the file. */
  readonly pointer: string;
  readonly known: FindKnown;
}

/** Pointers moved below a step. */
export function below(step: string, pointers: readonly string[]): readonly string[] {
  return pointers.map((pointer) => `${step}${pointer}`);
}
