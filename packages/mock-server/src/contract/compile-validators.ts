import type { OpenApiDocument, Operation } from "@haoee/spec";
import type { Validators } from "../../generated/validators.js";
import { createAjv } from "./create-ajv.ts";
import { isForm, requestSchemas } from "./request-schemas.ts";
import type { JsonSchema } from "./schema-walk.ts";

/** Compiles at run time what is generated for the shipped contract. */
export function compileValidators(document: OpenApiDocument, operations: readonly Operation[]): Validators {
  const json = createAjv(document, { coerceTypes: false });
  // Parameters and forms arrive as text, so there `"2"` is a number where the contract wants one.
  const text = createAjv(document, { coerceTypes: true });
  const body = ([mediaType, schema]: [string, JsonSchema]) => [
    mediaType,
    (isForm(mediaType) ? text : json).compile(schema),
  ];
  const rows = operations.map((operation) => {
    const { parameters, bodies } = requestSchemas(document, operation);
    const compiled = Object.fromEntries(Object.entries(bodies).map(body));
    return [operation.operationId, { parameters: text.compile(parameters), bodies: compiled }];
  });
  return Object.fromEntries(rows);
}
