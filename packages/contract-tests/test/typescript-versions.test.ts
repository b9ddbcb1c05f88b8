import { spawn } from "node:child_process";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { folderOfTests } from "./support/temporary-folder.ts";

const require = createRequire(import.meta.url);
const schema = fileURLToPath(new URL("../../client/src/generated/schema.ts", import.meta.url));
const folder = folderOfTests();
const compilerOptions = {
  noEmit: true,
  target: "es2022",
  module: "esnext",
  moduleResolution: "bundler",
  lib: ["es2022", "dom"],
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  isolatedModules: true,
  allowImportingTsExtensions: true,
};

/** Writes a project of one file that gives a value the generated type of an answer. */
function projectOf(name: string, value: string): string {
  const type = `import(${JSON.stringify(schema)}).components["schemas"]["TaskAccepted"]`;
  writeFileSync(join(folder, `${name}.ts`), `export const task: ${type} = ${value};\n`);
  const project = join(folder, `${name}.json`);
  writeFileSync(project, JSON.stringify({ compilerOptions, files: [`${name}.ts`] }));
  return project;
}

/** Compiles a project with the compiler of a package, and gives what it complains about. */
async function compile(compiler: string, project: string): Promise<string> {
  const manifest = require.resolve(`${compiler}/package.json`);
  const { bin } = require(manifest);
  const child = spawn(process.execPath, [join(dirname(manifest), bin.tsc), "-p", project]);
  const [complaints] = await Promise.all([text(child.stdout), once(child, "exit")]);
  return complaints;
}

it.each([
  ["typescript-5", /^5\.9\./],
  ["typescript-6", /^6\./],
  ["typescript", /^7\./],
])("compiles the generated types with %s", async (compiler, version) => {
  expect(require(`${compiler}/package.json`).version).toMatch(version);
  expect(await compile(compiler, projectOf("right", '{ task_id: "1" }'))).toBe("");
  expect(await compile(compiler, projectOf("wrong", "{ task_id: 1 }"))).toMatch(/wrong\.ts.*TS2322/);
});
