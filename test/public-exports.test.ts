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

test.each(packages)("every public export of %s has a doc comment", (name) => {
  const found = exportsOf(`packages/${name}/src/index.ts`).filter(({ file }) => !file.includes("/generated/"));
  expect(found.length).toBeGreaterThan(0);
  expect(found.filter((one) => !isDocumented(one))).toEqual([]);
});
