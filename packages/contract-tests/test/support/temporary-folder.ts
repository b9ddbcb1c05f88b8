import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, onTestFinished } from "vitest";

function make(atEnd: (remove: () => void) => void): string {
  const folder = mkdtempSync(join(tmpdir(), "contract-tests-"));
  atEnd(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A folder that is gone when the test has ended. */
export function temporaryFolder(): string {
  return make(onTestFinished);
}

/** A folder for all tests of a file, which is gone after the last of them. */
export function folderOfTests(): string {
  return make(afterAll);
}

/** Everything below a folder as one text, names included, each byte a letter. */
export function everythingIn(folder: string): string {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true });
  const texts = files
    .filter((file) => file.isFile())
    .map((file) => readFileSync(join(file.parentPath, file.name), "latin1"));
  return [...files.map(({ name }) => name), ...texts].join("\n");
}
