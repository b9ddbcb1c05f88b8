import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { insertBlock } from "../../../scripts/insert-block.ts";
import { absentRuntimes, runEverywhere } from "../test/runtimes/run-everywhere.ts";
import { runtimeTable } from "../test/runtimes/runtime-table.ts";

// Runs the matrix on every runtime and writes the README's table.
const table = runtimeTable(await runEverywhere());
console.log(table);
if (absentRuntimes.length > 0) {
  console.error(`Absent: ${absentRuntimes.join(", ")}. Run "pnpm runtimes" at the root, and install chromium.`);
  process.exitCode = 1;
} else {
  const path = join(import.meta.dirname, "../README.md");
  writeFileSync(path, insertBlock(readFileSync(path, "utf8"), "runtimes", table));
}
