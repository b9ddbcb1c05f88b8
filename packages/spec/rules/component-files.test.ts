import { expect, test } from "vitest";
import { componentFiles } from "./component-files.ts";
import { tinyContract } from "./tiny-contract.ts";

const groups = [
  ["schemas", "schemas"],
  ["examples", "examples"],
  ["responses", "responses"],
  ["parameters", "parameters"],
  ["headers", "headers"],
  ["callbacks", "callbacks"],
  ["security-schemes", "securitySchemes"],
] as const;

function check(files: readonly string[], reached: readonly string[], components = {}) {
  const contract = tinyContract({}, { files, reached });
  return componentFiles.check({ ...contract, document: { ...contract.document, components } });
}

test.each(groups)("a file of %s passes when the bundle has it among its %s", (folder, group) => {
  const files = [`images/${folder}/Image.yaml`];
  expect(check(files, files, { [group]: { Image: {} } })).toEqual([]);
});

test.each(groups)("a file of %s is refused when another kind of component has its name", (folder, group) => {
  const files = [`images/${folder}/Image.yaml`];
  expect(check(files, files, { other: { Image: {} } })).toEqual([
    { at: files[0], message: `the bundle has no component Image among its ${group}; another has taken its name` },
  ]);
});

test.each(["images/schemas/Image copy.yaml", "images/v1-images-edits copy.yaml", "images/notes.yaml"])(
  "%s is refused when nothing refers to it",
  (path) => {
    expect(check(["openapi.yaml", path], ["openapi.yaml"])).toEqual([
      { at: path, message: "nothing refers to it; refer to it or delete it" },
    ]);
  },
);
