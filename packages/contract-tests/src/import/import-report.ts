import type { Recording } from "../recording/recording.ts";
import type { Evidence } from "../verification/verification.ts";

/** A recording that an import made. */
export interface ImportedRecording {
  /** Path of the file that was imported. */
  readonly from: string;
  /** Numbers of the interactions in it, from 1. */
  readonly interactions: readonly number[];
  /** Path of the recording, of where it would be after a dry run. */
  readonly file: string;
  readonly entry: string;
  readonly kind: Recording["provenance"]["kind"];
  readonly operations: readonly string[];
  /** What the contract has against it. */
  readonly problems: readonly string[];
  /** Checks of genuineness that it carries, and how many of them hold. */
  readonly genuineness: { readonly checks: number; readonly hold: number };
}

/** What could not be imported. */
export interface RefusedImport {
  readonly from: string;
  /** Numbers of the interactions, from 1; none for the file as a whole. */
  readonly interactions: readonly number[];
  readonly reason: string;
}

/** Calls of no operation of the contract. */
export interface SkippedCalls {
  /** Method and path, `GET /v1/models`, with `[redacted]` in place of what may be a key or an id. */
  readonly call: string;
  readonly count: number;
}

/** A field that was answered and that the contract does not document. */
export interface UndocumentedField {
  readonly operationId: string;
  readonly status: number;
  /** JSON pointer, `*` standing for any item; in an event stream it is that of an event. */
  readonly pointer: string;
  readonly count: number;
  /** Hosts that answered it, as far as they are known. */
  readonly hosts: readonly string[];
}

/** What became of files that were imported. */
export interface ImportReport {
  readonly evidence: Evidence;
  /** How many files were given. */
  readonly files: number;
  readonly imported: readonly ImportedRecording[];
  readonly refused: readonly RefusedImport[];
  readonly skipped: readonly SkippedCalls[];
  readonly undocumented: readonly UndocumentedField[];
}
