import { openApiDocument } from "@haoee/spec";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { escapeStep } from "../json-pointer.ts";

/**
 * How to validate: for every error, up to the first one, or for every error with numbers and booleans written as text,
 * which is how a form carries them.
 */
export type Mode = "every" | "first" | "form";

const contract = "contract";
const pointers = new WeakMap<object, string>();
const extensions = new Set<string>();

function walk(value: unknown, pointer: string): void {
  if (typeof value !== "object" || value === null) return;
  pointers.set(value, pointer);
  for (const [key, child] of Object.entries(value)) {
    if (key.startsWith("x-")) extensions.add(key);
    walk(child, `${pointer}/${escapeStep(key)}`);
  }
}

function createAjv(mode: Mode): Ajv2020 {
  const ajv = new Ajv2020({
    allErrors: mode !== "first",
    coerceTypes: mode === "form",
    strictTuples: true,
    // A branch of a union is also compiled by itself, away from the type and the properties its parent states.
    strictTypes: false,
    strictRequired: false,
    // Errors keep the schema they come from, which is how a problem knows its place in the contract.
    verbose: true,
  });
  addFormats.default(ajv);
  // OpenAPI's own vocabulary: a file in a form, annotations, and the document around the schemas. None of it asserts.
  ajv.addFormat("binary", true);
  ajv.addVocabulary(["discriminator", "example", ...extensions, ...Object.keys(openApiDocument)]);
  return ajv.addSchema(openApiDocument, contract);
}

walk(openApiDocument, "#");
const judges: Readonly<Record<Mode, Ajv2020>> = {
  every: createAjv("every"),
  first: createAjv("first"),
  form: createAjv("form"),
};

/** Where a schema object of the bundled document stands in it, as a pointer that begins with `#`. */
export function pointerOf(schema: object): string | undefined {
  return pointers.get(schema);
}

/**
 * The validator of one schema of the bundled document, compiled once.
 *
 * @throws RangeError when the schema is not part of the document.
 */
export function validatorOf(schema: object, mode: Mode): ValidateFunction {
  const pointer = pointers.get(schema);
  const found = pointer && judges[mode].getSchema(`${contract}${encodeURI(pointer)}`);
  if (!found) throw new RangeError("The schema is not part of the contract");
  return found;
}
