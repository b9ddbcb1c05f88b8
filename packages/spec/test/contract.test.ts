import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { expect, test } from "vitest";
import { rules } from "../rules/index.ts";
import { locate } from "../scripts/locate.ts";
import { readContract } from "../scripts/read-contract.ts";
import {
  entries,
  findOperation,
  isOperationId,
  openApiDocument,
  operationIds,
  operations,
  sources,
} from "../src/index.ts";

const contract = readContract();

test.each(rules)("the contract keeps the rule $name", ({ check }) => {
  expect(check(contract)).toEqual([]);
});

test("every rule has its own file and its own test, and every tested file is a rule", () => {
  const tested = globSync("*.test.ts", { cwd: join(import.meta.dirname, "../rules") });
  expect(rules.map(({ name }) => `${name}.test.ts`)).toEqual(tested.sort());
});

test("every schema compiles, so that no validation is silently off", () => {
  const ajv = new Ajv2020({ strict: true, strictTypes: false, strictRequired: false, discriminator: false });
  ajv.addVocabulary(["components", "x-source", "x-known-values", "x-part-alias", "discriminator"]);
  ajv.addFormat("binary", true);
  addFormats.default(ajv);
  const { schemas } = contract.document.components as { schemas: Record<string, object> };
  ajv.addSchema({ $id: "contract", components: { schemas } }, "contract");
  for (const name of Object.keys(schemas)) {
    expect(() => ajv.compile({ $ref: `contract#/components/schemas/${name}` }), name).not.toThrow();
  }
});

test("a place of the bundle is found in its source file, line and all", () => {
  const lineOf = (file: string, text: string) =>
    readFileSync(join(import.meta.dirname, "../openapi", file), "utf8")
      .split("\n")
      .indexOf(text) + 2;
  const image = "images/schemas/Image.yaml";
  expect(locate("#/components/schemas/Image/properties/url", contract.files)).toBe(
    `openapi/${image}:${lineOf(image, "  url:")}`,
  );
  const edits = "images/v1-images-edits.yaml";
  expect(locate("#/paths/~1v1~1images~1edits/post/responses", contract.files)).toBe(
    `openapi/${edits}:${lineOf(edits, "  responses:")}`,
  );
});

test("the catalogue's schema knows the same sources as the code", () => {
  const schema = JSON.parse(readFileSync(join(import.meta.dirname, "../entries.schema.json"), "utf8"));
  expect(schema.$defs.entry.properties.source.enum).toEqual(sources);
});

test("the bundle has the version of the package", () => {
  const manifest = JSON.parse(readFileSync(join(import.meta.dirname, "../package.json"), "utf8"));
  expect(openApiDocument.info.version).toBe(manifest.version);
});

test("the catalogue holds the 40 numbered entries and one operation outside the sidebar", () => {
  expect(entries.filter(({ numbered }) => numbered)).toHaveLength(40);
  expect(entries.filter(({ numbered }) => !numbered).map(({ operation }) => operation)).toEqual(["getVideoContent"]);
});

test("every entry names one of the sixteen operations, and each operation has an entry", () => {
  expect(entries.filter(({ operation }) => !isOperationId(operation))).toEqual([]);
  expect(new Set(entries.map(({ operation }) => operation))).toEqual(new Set(operationIds));
});

test("the operations of the document can be found by name", () => {
  expect(operations.map(({ operationId }) => findOperation(operationId)?.path)).toEqual(
    operations.map(({ path }) => path),
  );
  expect(findOperation("drawImage")).toBeUndefined();
});
