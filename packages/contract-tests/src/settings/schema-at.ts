import { readFileSync } from "node:fs";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

/** Ajv as the schemas beside this package's recordings need it, strict but for two rules that forbid what they say. */
export function createAjv(): Ajv2020 {
  const ajv = new Ajv2020({
    strict: true,
    // `type: [string, "null"]` says nullable, and a condition requires what is declared beside it.
    allowUnionTypes: true,
    strictRequired: false,
    verbose: true,
  });
  addFormats.default(ajv);
  return ajv;
}

const shared = createAjv();

/** Compiles the schema in a file, one of those that stand beside this package's recordings. */
export function schemaAt<Value>(url: URL): ValidateFunction<Value> {
  return shared.compile<Value>(JSON.parse(readFileSync(url, "utf8")));
}
