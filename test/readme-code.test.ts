import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { files, packages, read, root } from "./repository.ts";

/** A folder below the repository or one of its packages, where its dependencies resolve. */
function folderBelow(owner: string): string {
  const parent = join(root, owner, "node_modules/.haoee");
  mkdirSync(parent, { recursive: true });
  const made = mkdtempSync(join(parent, "readme-"));
  afterAll(() => rmSync(made, { recursive: true }));
  return made;
}

const folder = folderBelow("");
const folders = new Map(packages.map((name) => [`packages/${name}`, folderBelow(`packages/${name}`)]));

/** Where the program of a document is written. */
function fileOf(path: string, index: number): string {
  return join(folders.get(dirname(path)) ?? folder, `${index}.ts`);
}

/** The TypeScript of a document as one program: later blocks go on with what earlier ones declare. */
function programOf(path: string): string {
  return [...read(path).matchAll(/^```ts\n([\s\S]*?)^```/gm)].map(([, code]) => code ?? "").join("\n");
}

// Reports of public APIs show declarations, not programs.
const programs = files("*.md")
  .filter((path) => !path.endsWith(".api.md"))
  .map((path) => ({ path, code: programOf(path) }))
  .filter(({ code }) => code !== "");

function write(): void {
  const written = programs.map(({ path, code }, index) => {
    const file = fileOf(path, index);
    writeFileSync(file, `${code}\nexport {};\n`);
    return file;
  });
  const doors = packages.flatMap((name) => {
    const { exports } = JSON.parse(read(`packages/${name}/package.json`));
    return Object.entries<{ "@haoee/source"?: string }>(exports).flatMap(([door, { "@haoee/source": source }]) =>
      source ? [[join(`@haoee/${name}`, door), [join(root, `packages/${name}`, source)]]] : [],
    );
  });
  const compilerOptions = {
    noEmit: true,
    declaration: false,
    isolatedDeclarations: false,
    lib: ["es2025"],
    types: ["node"],
    paths: Object.fromEntries(doors),
  };
  const config = { extends: join(root, "tsconfig.base.json"), compilerOptions, files: written };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(config));
}

test("the TypeScript of the documents compiles", () => {
  expect(programs.map(({ path }) => path)).toContain("README.md");
  write();
  const { stdout } = spawnSync("tsc", ["-p", folder], { encoding: "utf8" });
  expect(stdout.replaceAll(/^.*?(\d+)\.ts\(/gm, (_, index: string) => `${programs[Number(index)]?.path} (`)).toBe("");
});
