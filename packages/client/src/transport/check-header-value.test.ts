import fc from "fast-check";
import { expect, test } from "vitest";
import { InvalidHeaderError } from "../errors/invalid-header-error.ts";
import { checkHeaderValue, isHeaderValue } from "./check-header-value.ts";

test("names the header and the character that HTTP cannot carry", () => {
  const refused = () => checkHeaderValue("ModelName", "gpt-模型");
  expect(refused).toThrow(InvalidHeaderError);
  expect(refused).toThrow("The header ModelName cannot carry U+6A21 (character 5 of its value).");
});

test("lets pass what every platform carries unchanged, and nothing else", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.string({ unit: "binary" })), (value) => {
      const portable = [...value].every((character) => character === "\t" || (character >= " " && character <= "~"));
      expect(isHeaderValue(value)).toBe(portable);
      if (portable) expect(new Headers({ name: value }).get("name")).toBe(value.replace(/^[\t ]+|[\t ]+$/g, ""));
    }),
  );
});
