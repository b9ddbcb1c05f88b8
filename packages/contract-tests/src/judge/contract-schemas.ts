import { type OpenApiDocument, type Operation, openApiDocument, operationsOf, resolveIn } from "@haoee/spec";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { escapeStep } from "../json-pointer.ts";

/**
 * How to validate: for every error, up to the first one, or for every error with numbers and booleans written as text,
 * which is how a form carries them.
 */
export type Mode = "every" | "first" | "form";

/** A bundled document with its operations, its extensions, and a validator of its schemas for each mode in use. */
interface Contract {
  readonly document: OpenApiDocument;
  readonly operations: ReadonlyMap<string, Operation>;
  readonly extensions: Set<string>;
  readonly judges: Map<Mode, Ajv2020>;
}

interface Place {
  readonly contract: Contract;
  readonly pointer: string;
}

const key = "contract";
const contracts = new WeakMap<OpenApiDocument, Contract>();
const places = new WeakMap<object, Place>();

function walk(value: unknown, contract: Contract, pointer: string): void {
  if (typeof value !== "object" || value === null) return;
  places.set(value, { contract, pointer });
  for (const [name, child] of Object.entries(value)) {
    if (name.startsWith("x-")) contract.extensions.add(name);
    walk(child, contract, `${pointer}/${escapeStep(name)}`);
  }
}

function contractOf(document: OpenApiDocument): Contract {
  const known = contracts.get(document);
  if (known) return known;
  const operations = new Map<string, Operation>(operationsOf(document).map((one) => [one.operationId, one]));
  const contract: Contract = { document, operations, extensions: new Set(), judges: new Map() };
  walk(document, contract, "#");
  contracts.set(document, contract);
  return contract;
}

function createAjv(mode: Mode, { document, extensions }: Contract): Ajv2020 {
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
  ajv.addVocabulary(["discriminator", "example", ...extensions, ...Object.keys(document)]);
  return ajv.addSchema(document, key);
}

function judgeOf(contract: Contract, mode: Mode): Ajv2020 {
  const judge = contract.judges.get(mode) ?? createAjv(mode, contract);
  contract.judges.set(mode, judge);
  return judge;
}

function placeOf(schema: object): Place {
  const place = places.get(schema);
  if (!place) throw new RangeError("The schema is not part of a contract");
  return place;
}

/**
 * An operation of a bundled document, undefined when it has none of this name. From here on every schema of the document
 * knows where it stands, so two documents must not share objects: change a structured clone.
 */
export function operationIn(document: OpenApiDocument, operationId: string): Operation | undefined {
  return contractOf(document).operations.get(operationId);
}

/** Where a schema object of a bundled document stands in it, as a pointer that begins with `#`. */
export function pointerOf(schema: object): string | undefined {
  return places.get(schema)?.pointer;
}

/**
 * Follows a reference into the document that it stands in; anything else is returned as it is.
 *
 * @throws RangeError when it is not part of a document, or leads nowhere.
 */
export function resolveSchema(schema: object): object {
  return "$ref" in schema ? resolveIn(placeOf(schema).contract.document, schema) : schema;
}

/**
 * The validator of one schema of a bundled document, compiled once.
 *
 * @throws RangeError when the schema is not part of a document.
 */
export function validatorOf(schema: object, mode: Mode): ValidateFunction {
  const { contract, pointer } = placeOf(schema);
  const found = judgeOf(contract, mode).getSchema(`${key}${encodeURI(pointer)}`);
  if (!found) throw new RangeError(`Nothing at ${pointer} in the contract`);
  return found;
}

contractOf(openApiDocument);
