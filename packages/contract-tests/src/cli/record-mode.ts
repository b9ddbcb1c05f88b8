import type { Command, Option } from "commander";

/** What every way of recording is told. */
export interface RecordOptions {
  /** Folder that gets one folder of recordings for each entry. */
  readonly recordings: string;
  /** Ids of the entries that are wanted, undefined for all. */
  readonly entry?: readonly string[];
  /** Whether JSON and nothing else goes to the standard output. */
  readonly json?: true;
}

/** A way of recording, chosen by its flag. */
export interface RecordMode {
  /** The option that chooses it. */
  readonly flag: Option;
  /** What only this way understands. */
  readonly options: readonly Option[];
  /** @param command for its options of this way, and for refusing wrong usage */
  run(options: RecordOptions, command: Command): Promise<void>;
}
