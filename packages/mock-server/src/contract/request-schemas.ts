import { type OpenApiDocument, type Operation, type Parameter, resolveIn } from "@haoee/spec";
import { forValidation, referring } from "./contract-schemas.ts";
import type { JsonSchema } from "./schema-walk.ts";

/** What the requests to one operation are judged by. */
export interface RequestSchemas {
  /** Of `{path, query}`. */
  readonly parameters: JsonSchema;
  /** Of the body, by media type. */
  readonly bodies: Readonly<Record<string, JsonSchema>>;
}

/** Whether bodies of a media type carry numbers and booleans as text. */
export function isForm(mediaType: string): boolean {
  return mediaType.startsWith("multipart/");
}

function parametersIn(document: OpenApiDocument, operation: Operation, place: "path" | "query"): JsonSchema {
  const found = (operation.object.parameters ?? [])
    .map((parameter) => resolveIn<Parameter>(document, parameter))
    .filter((parameter) => parameter.in === place);
  const named = found.map(({ name, schema }) => [name, referring(forValidation(document, schema))]);
  return {
    type: "object",
    properties: Object.fromEntries(named),
    required: found.filter(({ required }) => required).map(({ name }) => name),
  };
}

/** The schemas of an operation's requests, ready for Ajv. */
export function requestSchemas(document: OpenApiDocument, operation: Operation): RequestSchemas {
  const bodies = Object.entries(operation.object.requestBody?.content ?? {}).map(([mediaType, { schema = true }]) => [
    mediaType,
    referring(forValidation(document, schema)),
  ]);
  const properties = {
    path: parametersIn(document, operation, "path"),
    query: parametersIn(document, operation, "query"),
  };
  return { parameters: { type: "object", properties }, bodies: Object.fromEntries(bodies) };
}
