import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { median, printFigures } from "../figures.ts";

const execute = promisify(execFile);
const megabyte = 1024 * 1024;

/** Measures by how much a file of 200 MB raises the memory of the process that sends it. */
export async function measureUploads(url: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "haoee-upload-"));
  const path = join(folder, "film.mp4");
  writeFileSync(path, "");
  truncateSync(path, 200 * megabyte);
  const script = join(import.meta.dirname, "upload-once.ts");
  // Little room for new objects, so that what is measured is what is held, not what waits to be collected.
  const flags = ["--max-semi-space-size=1", "--conditions=@haoee/source"];
  const rise = async (way: string) => {
    const { stdout } = await execute(process.execPath, [...flags, script, way, url, path]);
    return Number(stdout) / megabyte;
  };
  // It depends on when the collector comes: the middle one of five processes.
  const middle = async (way: string) => median(await Array.fromAsync({ length: 5 }, () => rise(way)));
  try {
    printFigures("Peak memory for a file of 200 MB", "MiB", {
      "@haoee/client, fromPath": await middle("haoee"),
      "fetch, openAsBlob": await middle("fetch"),
      "openai, createReadStream": await middle("openai"),
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
