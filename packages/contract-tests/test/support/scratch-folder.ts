import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** An empty folder that is gone after the test. */
export interface ScratchFolder extends Disposable {
  readonly folder: string;
  /** Writes a file and returns its path. */
  write(name: string, content: string | Uint8Array): string;
}

/** Makes a folder for what a test writes. */
export function scratchFolder(): ScratchFolder {
  const folder = mkdtempSync(join(tmpdir(), "contract-tests-"));
  return {
    folder,
    write(name, content) {
      const path = join(folder, name);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, content);
      return path;
    },
    [Symbol.dispose]: () => rmSync(folder, { recursive: true }),
  };
}
