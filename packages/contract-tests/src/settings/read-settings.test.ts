import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, it } from "vitest";
import { folderOfTests } from "../../test/support/temporary-folder.ts";
import { readSettings } from "./read-settings.ts";
import { schemaAt } from "./schema-at.ts";

const folder = folderOfTests();
function write(name: string, text: string): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

const schema = {
  type: "object",
  required: ["allow"],
  properties: {
    allow: {
      type: "array",
      items: { type: "object", properties: { until: { format: "date", type: "string" } }, additionalProperties: false },
    },
  },
  additionalProperties: false,
};
const validate = schemaAt(pathToFileURL(write("schema.json", JSON.stringify(schema))));

it("reads YAML and JSON", () => {
  expect(readSettings(write("a.yaml", "allow:\n  - until: 2027-01-31\n"), validate)).toEqual({
    allow: [{ until: "2027-01-31" }],
  });
  expect(readSettings(write("a.json", '{"allow":[]}'), validate)).toEqual({ allow: [] });
});

it.each([
  ["a line that is no YAML", "allow:\n  - [\n", 3, "Flow sequence"],
  ["a key that is unknown", "allow:\n  - until: 2027-01-31\n    because: x\n", 3, "because is unknown here"],
  ["a value of the wrong form", "allow:\n  - until: soon\n", 2, 'allow/0/until must match format "date", got "soon"'],
  ["a file without what it must have", "{}\n", 1, "must have the property allow"],
  ["a key that stands twice", "allow: []\nallow: []\n", 2, "Map keys must be unique"],
  ["an empty file", "", 1, "the file must be object, got null"],
])("refuses %s and names its line", (_, text, line, reason) => {
  const file = write("b.yaml", text);
  expect(() => readSettings(file, validate)).toThrow(
    expect.objectContaining({ name: "InvalidSettingsError", file, line, reason: expect.stringContaining(reason) }),
  );
});

it("refuses a bomb of aliases and a file that is not there", () => {
  const steps = ["b: &b [*a,*a,*a,*a]", "c: &c [*b,*b,*b,*b]", "d: &d [*c,*c,*c,*c]", "e: [*d,*d,*d,*d]"];
  expect(() => readSettings(write("c.yaml", ["a: &a [1]", ...steps].join("\n")), validate)).toThrow("alias count");
  expect(() => readSettings(join(folder, "none.yaml"), validate)).toThrow("cannot be read: ENOENT");
});
