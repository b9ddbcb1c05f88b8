import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startMatrixServer } from "../matrix/server.ts";
import type { NamedReport } from "./runtime-table.ts";
import { runtimes } from "./runtimes.ts";

/** Names of the runtimes that this machine lacks. */
export const absentRuntimes: readonly string[] = runtimes
  .filter(({ executable }) => !existsSync(executable))
  .map(({ name }) => name);

/** Runs every case on every runtime that this machine has, one runtime after the other. */
export async function runEverywhere(): Promise<readonly NamedReport[]> {
  const server = await startMatrixServer();
  const folder = mkdtempSync(join(tmpdir(), "haoee-runtimes-"));
  const reports: NamedReport[] = [];
  try {
    for (const { name, executable, run } of runtimes) {
      if (existsSync(executable)) reports.push({ name, ...(await run(executable, server.url, folder)) });
    }
    return reports;
  } finally {
    server.close();
    rmSync(folder, { recursive: true });
  }
}
