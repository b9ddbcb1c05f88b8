import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

/** Contents of generated files by absolute path. */
export type GeneratedFiles = Readonly<Record<string, string>>;

const root = join(dirname(fileURLToPath(import.meta.url)), "..");

function onDisk(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}

/** Paths, relative to the repository, of the files that differ from what was generated. */
function staleFiles(files: GeneratedFiles): string[] {
  return Object.entries(files)
    .filter(([path, content]) => onDisk(path) !== content)
    .map(([path]) => relative(root, path));
}

function write(files: GeneratedFiles): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
}

/** With `--check`, fails naming the stale files and the command that renews them; otherwise writes what is stale. */
export function writeOrCheck(files: GeneratedFiles, args: readonly string[] = process.argv.slice(2)): void {
  const stale = staleFiles(files);
  if (stale.length === 0) {
    console.log(`Up to date: ${Object.keys(files).length} generated files`);
  } else if (args.includes("--check")) {
    console.error(`Stale generated files:\n${stale.map((path) => `  ${path}`).join("\n")}\nRun: pnpm generate`);
    process.exitCode = 1;
  } else {
    write(files);
    console.log(stale.map((path) => `Wrote ${path}`).join("\n"));
  }
}
