import { createRequire } from "node:module";
import { Ajv } from "ajv";
import metaSchema from "ajv/dist/refs/json-schema-draft-06.json" with { type: "json" };
import addFormats from "ajv-formats";

type Schema = Readonly<Record<string, unknown>>;

/** Beside the fields of HAR 1.2, only those may stand that begin with a low line. Source: the HAR 1.2 specification. */
function closed(schema: Schema): Schema {
  return schema.properties ? { ...schema, patternProperties: { "^_": {} }, additionalProperties: false } : schema;
}

// The package ships its schemas as a CommonJS module, without types.
const require = createRequire(import.meta.url);
const schemas = require("har-schema") as Readonly<Record<string, Schema>>;
const ajv = new Ajv({ strict: false, allErrors: true });
addFormats.default(ajv);
ajv.addMetaSchema(metaSchema);
for (const schema of Object.values(schemas)) ajv.addSchema(closed(schema));

/** What is wrong with an HTTP Archive by the JSON Schema of HAR 1.2. */
export function harErrors(archive: unknown): readonly unknown[] {
  const validate = ajv.getSchema("har.json#");
  if (!validate) throw new Error("har-schema has no schema of an archive");
  return validate(archive) ? [] : (validate.errors ?? []);
}
