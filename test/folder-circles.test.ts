import { join } from "node:path/posix";
import { expect, test } from "vitest";
import { files, read } from "./repository.ts";

type Imports = ReadonlyMap<string, ReadonlySet<string>>;

/** The folders of a source folder by those that their files import from. */
function folderImports(source: string): Imports {
  const imports = new Map<string, Set<string>>();
  for (const path of files(`${source}/*/**.ts`).filter((one) => !one.endsWith(".test.ts"))) {
    const folder = folderOf(source, path);
    const imported = [...read(path).matchAll(/(?:from|import\() ?"(\.[^"]+)"/g)].map(([, to = ""]) =>
      folderOf(source, join(path, "..", to)),
    );
    const others = imported.filter((to) => to !== folder);
    imports.set(folder, new Set([...(imports.get(folder) ?? []), ...others]));
  }
  return imports;
}

function folderOf(source: string, path: string): string {
  return path.slice(source.length + 1).split("/", 1)[0] ?? "";
}

function* reached(from: string, imports: Imports, seen = new Set<string>()): Generator<string> {
  for (const to of imports.get(from) ?? []) {
    if (seen.has(to)) continue;
    seen.add(to);
    yield to;
    yield* reached(to, imports, seen);
  }
}

/** The folders that import each other, by whatever way round. */
function circular(imports: Imports): readonly string[] {
  return [...imports.keys()].filter((folder) => [...reached(folder, imports)].includes(folder));
}

test("folders that import each other are found, near and far", () => {
  const imports = { a: ["b"], b: ["c"], c: ["b", "d"], d: [], e: ["e2", "b"], e2: ["d"] };
  expect(circular(new Map(Object.entries(imports).map(([from, to]) => [from, new Set(to)])))).toEqual(["b", "c"]);
});

test("no folders of the contract tests import each other", () => {
  const imports = folderImports("packages/contract-tests/src");
  expect(imports.get("cli")).toContain("verification");
  expect(circular(imports)).toEqual([]);
});
