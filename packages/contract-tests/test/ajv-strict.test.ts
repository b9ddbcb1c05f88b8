import { openApiDocument } from "@haoee/spec";
import { Ajv2020, type Options } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { expect, it } from "vitest";
import { escapeStep } from "../src/json-pointer.ts";

const contract = "contract";

const options: Options = {
  strict: true,
  // In OpenAPI 3.1 `type: [string, "null"]` is how a value may be null.
  allowUnionTypes: true,
  // A branch of a choice requires a property that is declared once, beside the choice.
  strictRequired: false,
};

function* placesBelow(value: unknown, pointer: string): Generator<{ readonly key: string; readonly pointer: string }> {
  if (typeof value !== "object" || value === null) return;
  for (const [key, child] of Object.entries(value)) {
    const at = `${pointer}/${escapeStep(key)}`;
    yield { key, pointer: at };
    yield* placesBelow(child, at);
  }
}

const places = [...placesBelow(openApiDocument, "#")];
const extensions = new Set(places.map(({ key }) => key).filter((key) => key.startsWith("x-")));
const roots = places.filter(({ pointer }) => /^#\/components\/schemas\/[^/]+$|\/schema$/.test(pointer));

/** Ajv in strict mode with a document in it, and OpenAPI's own vocabulary. */
function strictAjv(document: object): Ajv2020 {
  const ajv = new Ajv2020(options);
  addFormats.default(ajv);
  ajv.addFormat("binary", true);
  ajv.addVocabulary(["discriminator", "example", ...extensions, ...Object.keys(openApiDocument)]);
  return ajv.addSchema(document, contract);
}

it("compiles every schema of the contract in Ajv's strict mode", () => {
  const ajv = strictAjv(openApiDocument);
  expect(roots.length).toBeGreaterThan(100);
  for (const { pointer } of roots) expect(ajv.getSchema(`${contract}${encodeURI(pointer)}`), pointer).toBeDefined();
});

it.each([
  ["an unknown keyword", { type: "string", optional: true }, /unknown keyword/],
  ["a keyword of another type", { type: "string", minimum: 1 }, /strictTypes/],
  ["properties without a type", { properties: { a: { type: "string" } } }, /strictTypes/],
  ["an unknown format", { type: "string", format: "web-address" }, /unknown format/],
])("would refuse %s", (_, schema, reason) => {
  const ajv = strictAjv({ ...openApiDocument, components: { schemas: { Broken: schema } } });
  expect(() => ajv.getSchema(`${contract}#/components/schemas/Broken`)).toThrow(reason);
});
