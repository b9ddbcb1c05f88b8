import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { bundleDoor } from "./bundle-door.ts";
import type { Runtime } from "./runtime.ts";

const execute = promisify(execFile);

/** A runtime that takes a file and prints to the standard output. `flags` stand before the file. */
export function commandLineRuntime(name: string, executable: string, flags: readonly string[] = []): Runtime {
  return {
    name,
    executable,
    async run(command, url, folder) {
      const file = join(folder, "command-line.mjs");
      await bundleDoor("command-line", file);
      const version = await execute(command, ["--version"]);
      const { stdout } = await execute(command, [...flags, file, url], { maxBuffer: 1e8 });
      return { version: /\d+(\.\d+)+/.exec(version.stdout)?.[0] ?? "", results: JSON.parse(stdout) };
    },
  };
}
