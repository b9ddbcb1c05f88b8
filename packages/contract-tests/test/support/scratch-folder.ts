import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** An empty folder that is gone after the test. */
export interface ScratchFolder extends Disposable {
  readonly folder: string;
  /** Writes a file and returns its path. */
  write(name: string, content: string | Uint8Array): string;
  /** Paths of its files. */
  files(): readonly string[];
  /** Everything in it, names and bytes, one character a byte. */
  everything(): string;
}

/** Makes a folder for what a test writes. */
export function scratchFolder(): ScratchFolder {
  const folder = mkdtempSync(join(tmpdir(), "contract-tests-"));
  const files = () =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((found) => found.isFile())
      .map((found) => join(found.parentPath, found.name));
  return {
    folder,
    files,
    everything: () =>
      files()
        .map((file) => file + readFileSync(file, "latin1"))
        .join("\n"),
    write(name, content) {
      const path = join(folder, name);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, content);
      return path;
    },
    [Symbol.dispose]: () => rmSync(folder, { recursive: true }),
  };
}
