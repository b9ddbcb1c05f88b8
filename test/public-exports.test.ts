import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { packages, read } from "./repository.ts";

interface PublicExport {
  readonly name: string;
  readonly file: string;
}

/** What a package's door lets out: `export { a, type B } from "./file.ts"`. */
function exportsOf(door: string): PublicExport[] {
  return [...read(door).matchAll(/export (?:type )?\{([^}]*)\} from "(\.[^"]+)"/g)].flatMap(
    ([, names = "", from = ""]) =>
      names
        .split(",")
        .map(
          (name) =>
            name
              .trim()
              .replace(/^type /, "")
              .split(" as ")[0] ?? "",
        )
        .filter(Boolean)
        .map((name) => ({ name, file: join(dirname(door), from) })),
  );
}

function isDocumented({ name, file }: PublicExport): boolean {
  const declaration = `export (?:declare )?(?:abstract )?(?:async )?(?:class|const|function\\*?|interface|type) ${name}\\b`;
  // A one-line comment for why may stand between the doc comment and the declaration.
  return new RegExp(`\\*/\\n(?://[^\\n]*\\n)*${declaration}`).test(read(file));
}

/** The files that a package's `exports` lead to, one for each door. */
function doorsOf(name: string): string[] {
  const { exports }: { exports: Record<string, unknown> } = JSON.parse(read(`packages/${name}/package.json`));
  return Object.values(exports).flatMap((target) =>
    typeof target === "object" && target !== null && "@haoee/source" in target
      ? [join("packages", name, String(target["@haoee/source"]))]
      : [],
  );
}

test.each(packages.flatMap(doorsOf))("every public export of %s has a doc comment", (door) => {
  const found = exportsOf(door).filter(({ file }) => !file.includes("/generated/"));
  expect(found.length).toBeGreaterThan(0);
  expect(found.filter((one) => !isDocumented(one))).toEqual([]);
});

test.each(packages)("%s has a door", (name) => {
  expect(doorsOf(name)).not.toEqual([]);
});
