import document from "../generated/openapi.json" with { type: "json" };

/** A JSON Schema of draft 2020-12, as it stands in the document. */
export type Schema = boolean | { readonly [keyword: string]: unknown };

/** A named example of the document. */
export interface Example {
  readonly summary?: string;
  readonly value: unknown;
}

/** What a body of one media type looks like. */
export interface MediaType {
  readonly schema: Schema;
  readonly examples?: Readonly<Record<string, Example | Reference>>;
}

/** A pointer to another place of the document, such as `#/components/schemas/Image`. */
export interface Reference {
  readonly $ref: string;
}

/** A parameter in the path, the query or a header. */
export interface Parameter {
  readonly name: string;
  readonly in: "path" | "query" | "header";
  readonly required?: boolean;
  readonly schema: Schema;
  readonly examples?: Readonly<Record<string, Example | Reference>>;
}

/** One possible answer. */
export interface ResponseObject {
  readonly description: string;
  readonly content?: Readonly<Record<string, MediaType>>;
}

/** An operation as it stands in the document. */
export interface OperationObject {
  readonly operationId: string;
  readonly summary: string;
  readonly description: string;
  readonly parameters?: readonly (Parameter | Reference)[];
  readonly requestBody?: { readonly content: Readonly<Record<string, MediaType>> };
  readonly responses: Readonly<Record<string, ResponseObject | Reference>>;
  readonly "x-title": string;
  readonly "x-source": string;
  readonly "x-docs-status": string;
}

/** The bundled OpenAPI 3.1 document: every `$ref` points inside it. */
export interface OpenApiDocument {
  readonly openapi: string;
  readonly info: { readonly title: string; readonly version: string };
  readonly servers: readonly { readonly url: string; readonly description?: string }[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, OperationObject>>>>;
  readonly components: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** The contract itself, bundled from `openapi/openapi.yaml`. Source: every file of that folder. */
// The lint proves the shape; TypeScript would infer a literal type of every example instead.
export const openApiDocument: OpenApiDocument = document as unknown as OpenApiDocument;
