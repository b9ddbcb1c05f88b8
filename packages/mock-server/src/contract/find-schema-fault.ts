import type { OpenApiDocument } from "@haoee/spec";
import type { Ajv2020 } from "ajv/dist/2020.js";
import { below, type ContractFault, type FindFault } from "./contract-fault.ts";
import { forValidation, referring } from "./contract-schemas.ts";
import { createAjv } from "./create-ajv.ts";
import type { JsonSchema } from "./schema-walk.ts";

type Placed = readonly [pointer: string, schema: JsonSchema];

/** Every schema that stands under the key `schema`, wherever it is. */
function schemasIn(value: unknown, pointer: string): Placed[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, part]): readonly Placed[] => {
    if (key === "schema") return [[below(pointer, key), part]];
    return key === "examples" ? [] : schemasIn(part, below(pointer, key));
  });
}

function schemasOf({ paths, components: { schemas = {}, ...others } }: OpenApiDocument): Placed[] {
  const shared = Object.entries(schemas as Record<string, JsonSchema>);
  const named = shared.map(([name, schema]): Placed => [below("/components/schemas", name), schema]);
  return [...named, ...schemasIn(others, "/components"), ...schemasIn(paths, "/paths")];
}

function malformed(ajv: Ajv2020, [pointer, schema]: Placed): ContractFault | undefined {
  if (ajv.validateSchema(schema)) return undefined;
  const [error] = ajv.errors ?? [];
  const allowed: unknown = error?.params.allowedValues;
  const choices = Array.isArray(allowed) ? `: ${allowed.join(", ")}` : "";
  return { pointer: pointer + (error?.instancePath ?? ""), message: `${error?.message}${choices}` };
}

function uncompilable(ajv: Ajv2020, document: OpenApiDocument, [pointer, schema]: Placed): ContractFault | undefined {
  try {
    ajv.compile(referring(forValidation(document, schema)));
    return undefined;
  } catch (error) {
    return { pointer, message: `cannot be compiled: ${error instanceof Error ? error.message : String(error)}` };
  }
}

/** Whether every schema, of requests and answers alike, can be compiled. */
export const findSchemaFault: FindFault<OpenApiDocument> = (document) => {
  const schemas = schemasOf(document);
  const judge = createAjv({ ...document, components: {} }, { coerceTypes: false });
  for (const placed of schemas) {
    const fault = malformed(judge, placed);
    if (fault) return fault;
  }
  const compiler = createAjv(document, { coerceTypes: false });
  for (const placed of schemas) {
    const fault = uncompilable(compiler, document, placed);
    if (fault) return fault;
  }
  return undefined;
};
