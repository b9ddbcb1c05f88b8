import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { shippedRecordings } from "../../src/recording/list-recordings.ts";

/** A copy of the shipped recordings that a test may damage. */
export interface TemporaryRecordings extends Disposable {
  readonly folder: string;
  /** Path of one of its files. */
  file(name: string): string;
  /** Deletes one of its files. */
  remove(name: string): void;
  /** Reads a recording, lets the test change it and writes it back. */
  change(name: string, edit: (recording: Editable) => void): void;
}

/** A parsed recording, as loose as JSON: the tests reach into every corner of the format. */
export type Editable = { [key: string]: Editable };

/** Copies the shipped recordings into a folder of their own. */
export function temporaryRecordings(): TemporaryRecordings {
  const folder = mkdtempSync(join(tmpdir(), "recordings-"));
  cpSync(shippedRecordings, folder, { recursive: true });
  const file = (name: string): string => join(folder, name);
  return {
    folder,
    file,
    remove: (name) => rmSync(file(name)),
    change(name, edit) {
      const recording = JSON.parse(readFileSync(file(name), "utf8"));
      edit(recording);
      writeFileSync(file(name), JSON.stringify(recording));
    },
    [Symbol.dispose]: () => rmSync(folder, { recursive: true }),
  };
}
