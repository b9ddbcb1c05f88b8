import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { files, packages, read, root } from "./repository.ts";

// Below the repository, so that the packages' dependencies resolve.
mkdirSync(join(root, "node_modules/.haoee"), { recursive: true });
const folder = mkdtempSync(join(root, "node_modules/.haoee/readme-"));
afterAll(() => rmSync(folder, { recursive: true }));

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
  for (const [index, { code }] of programs.entries()) {
    writeFileSync(join(folder, `${index}.ts`), `${code}\nexport {};\n`);
  }
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
    lib: ["es2024"],
    types: ["node"],
    paths: Object.fromEntries(doors),
  };
  const config = { extends: join(root, "tsconfig.base.json"), compilerOptions, include: ["*.ts"] };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(config));
}

test("the TypeScript of the documents compiles", () => {
  expect(programs.map(({ path }) => path)).toContain("README.md");
  write();
  const { stdout } = spawnSync("tsc", ["-p", folder], { encoding: "utf8" });
  expect(stdout.replaceAll(/^.*?(\d+)\.ts\(/gm, (_, index: string) => `${programs[Number(index)]?.path} (`)).toBe("");
});
