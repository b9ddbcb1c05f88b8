import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const require = createRequire(import.meta.url);

/** The versions of TypeScript that strangers have, by the names they are installed under. */
export const compilers = ["typescript-5", "typescript-6", "typescript"] as const;

/** The compiler of a package, as a command. */
function commandOf(name: string): string {
  const manifest = require.resolve(`${name}/package.json`);
  return join(dirname(manifest), require(manifest).bin.tsc);
}

/** Compiles a program in a stranger's project and returns what the compiler said. */
export function compile(
  compiler: (typeof compilers)[number],
  folder: string,
  program: string,
  options: Readonly<Record<string, unknown>>,
): string {
  writeFileSync(join(folder, "program.mts"), program);
  const lib = ["es2022", "dom", "dom.iterable", "dom.asynciterable"];
  const compilerOptions = { target: "es2022", lib, types: [], strict: true, noEmit: true, ...options };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files: ["program.mts"] }));
  return spawnSync(process.execPath, [commandOf(compiler), "-p", folder], { encoding: "utf8" }).stdout;
}
