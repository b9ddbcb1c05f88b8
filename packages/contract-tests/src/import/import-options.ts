import type { RawBodyFacts } from "./read-raw-body.ts";

/** Formats by the names of `--format`. */
export const formatNames = ["har", "vcr", "journal", "raw"] as const;

/** How many of the recordings of a file were made or refused. */
export interface ImportProgress {
  readonly done: number;
  readonly of: number;
  /** Path of the file. */
  readonly file: string;
}

/** How files of other tools are imported. */
export interface ImportOptions extends Partial<RawBodyFacts> {
  /** Folder that gets one folder of recordings for each entry. */
  readonly recordings: string;
  /** Unless told, recognised by the content; `operation` says that it is raw. */
  readonly format?: (typeof formatNames)[number];
  /** Where the files come from, in words or as an address. Unless told, the name of the file. */
  readonly source?: string;
  /** SPDX expression, NOASSERTION unless told. */
  readonly licence?: string;
  /** Host that answered, in place of the one that the file names. */
  readonly host?: string;
  /** ISO 8601, in place of what the file says. */
  readonly recordedAt?: string;
  /** Name of the recording; further ones get a number behind it. */
  readonly name?: string;
  /** Whether the interactions of a file are the steps of one flow. */
  readonly flow?: boolean;
  readonly overwrite?: boolean;
  /** Whether nothing is to be kept. */
  readonly dryRun?: boolean;
  /** Bytes that a file may have, 64 MB unless told. */
  readonly largestFile?: number;
  /** Is told after each recording how far its file is. */
  readonly onProgress?: (progress: ImportProgress) => void;
}
