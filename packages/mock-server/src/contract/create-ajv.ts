import type { OpenApiDocument } from "@haoee/spec";
import { _, Ajv2020, type KeywordCxt } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { sharedSchemas } from "./contract-schemas.ts";

const fileKeyword = {
  keyword: "file",
  error: { message: "must be a file" },
  code: (cxt: KeywordCxt) => cxt.fail(_`!(${cxt.data} && ${cxt.data}.bytes)`),
};

/** How schemas are compiled. */
export interface AjvChoices {
  /** Reads numbers and booleans from text. */
  readonly coerceTypes: boolean;
  /** Keeps the code, to be written down. */
  readonly source?: boolean;
}

/** Ajv for the schemas of a contract, which knows those that others refer to. */
export function createAjv(document: OpenApiDocument, { coerceTypes, source = false }: AjvChoices): Ajv2020 {
  const ajv = new Ajv2020({
    code: source ? { source, esm: true, lines: true } : {},
    discriminator: true,
    coerceTypes,
    strictTypes: false,
    strictRequired: false,
  });
  addFormats.default(ajv);
  ajv.addVocabulary(["components"]);
  ajv.addKeyword(fileKeyword);
  return ajv.addSchema(sharedSchemas(document) as object);
}
