import { expect, test } from "vitest";
import { componentFiles } from "./component-files.ts";
import { tinyContract } from "./tiny-contract.ts";

test("a file whose component is in the bundle passes, and so does a path item", () => {
  const files = ["images/schemas/Image.yaml", "images/v1-images-edits.yaml", "openapi.yaml"];
  expect(componentFiles.check(tinyContract({}, { files, schemas: { Image: {} } }))).toEqual([]);
});

test("a file that nothing refers to is refused", () => {
  const files = ["images/schemas/Image copy.yaml"];
  expect(componentFiles.check(tinyContract({}, { files, schemas: { Image: {} } }))).toEqual([
    { at: files[0], message: "nothing refers to it: the bundle has no component Image copy" },
  ]);
});
