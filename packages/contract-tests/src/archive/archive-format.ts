import type { Archive } from "./archive.ts";

/** A format of files that other tools write. */
export interface ArchiveFormat {
  /** What `--format` calls it. */
  readonly name: "har" | "vcr" | "journal";
  /** Whether a parsed file is of it, told by its outermost fields. */
  recognises(value: Readonly<Record<string, unknown>>): boolean;
  /** @throws Error when the file is broken as a whole */
  read(value: Readonly<Record<string, unknown>>): Promise<Archive>;
}

/** A list, or none where there is something else. */
export function listIn(value: Readonly<Record<string, unknown>>, name: string): readonly unknown[] {
  const list = value[name];
  if (!Array.isArray(list)) throw new Error(`${name} must be a list`);
  return list;
}
