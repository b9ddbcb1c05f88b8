import { type OpenApiDocument, resolveIn } from "@haoee/spec";
import { isObject, type JsonObject } from "../../json-object.ts";
import { escapeStep } from "../../json-pointer.ts";
import { listOf } from "./json.ts";

/** What an object of the contract is: operators ask for the kinds that they change. */
export type PlaceKind =
  | "document"
  | "paths"
  | "path item"
  | "operation"
  | "parameters"
  | "parameter"
  | "request body"
  | "content"
  | "media type"
  | "responses"
  | "response"
  | "headers"
  | "header"
  | "callbacks"
  | "callback"
  | "schema";

/** An object of the contract that can be changed. */
export interface Place {
  readonly kind: PlaceKind;
  /** Where it stands, beginning with `#`. */
  readonly pointer: string;
  readonly object: JsonObject;
  readonly document: OpenApiDocument;
}

interface Visit {
  readonly document: OpenApiDocument;
  readonly pointer: string;
}

type Walk = (value: unknown, visit: Visit) => Generator<Place>;

function below({ document, pointer }: Visit, step: string | number): Visit {
  return { document, pointer: `${pointer}/${escapeStep(String(step))}` };
}

function* each(value: unknown, visit: Visit, walk: Walk): Generator<Place> {
  if (typeof value !== "object" || value === null) return;
  for (const [step, child] of Object.entries(value)) yield* walk(child, below(visit, step));
}

/** A walk of objects of one kind: the object itself, then what is inside. References are left to where they lead. */
function kind(name: PlaceKind, inside: (object: JsonObject, visit: Visit) => Generator<Place>): Walk {
  return function* walk(value, visit) {
    if (!isObject(value)) return;
    if (name !== "schema" && "$ref" in value) return;
    yield { kind: name, object: value, ...visit };
    yield* inside(value, visit);
  };
}

const oneSchema = ["items", "additionalProperties", "not", "if", "then", "else"] as const;
const listsOfSchemas = ["anyOf", "oneOf", "allOf"] as const;

const schema: Walk = kind("schema", function* (object, visit) {
  yield* each(object.properties, below(visit, "properties"), schema);
  for (const keyword of oneSchema) yield* schema(object[keyword], below(visit, keyword));
  for (const keyword of listsOfSchemas) yield* each(listOf(object[keyword]), below(visit, keyword), schema);
});

const mediaType: Walk = kind("media type", (object, visit) => schema(object.schema, below(visit, "schema")));

const content: Walk = kind("content", (object, visit) => each(object, visit, mediaType));

const header: Walk = kind("header", (object, visit) => schema(object.schema, below(visit, "schema")));

const headers: Walk = kind("headers", (object, visit) => each(object, visit, header));

const response: Walk = kind("response", function* (object, visit) {
  yield* headers(object.headers, below(visit, "headers"));
  yield* content(object.content, below(visit, "content"));
});

const responses: Walk = kind("responses", (object, visit) => each(object, visit, response));

const parameter: Walk = kind("parameter", (object, visit) => schema(object.schema, below(visit, "schema")));

const requestBody: Walk = kind("request body", (object, visit) => content(object.content, below(visit, "content")));

const callback: Walk = kind("callback", (object, visit) => each(object, visit, pathItem));

const callbacks: Walk = kind("callbacks", (object, visit) => each(object, visit, callback));

const operation: Walk = kind("operation", function* (object, visit) {
  const parameters = listOf(object.parameters);
  yield { kind: "parameters", object: { ...parameters }, ...below(visit, "parameters") };
  yield* each(parameters, below(visit, "parameters"), parameter);
  yield* requestBody(object.requestBody, below(visit, "requestBody"));
  yield* responses(object.responses, below(visit, "responses"));
  yield* callbacks(object.callbacks, below(visit, "callbacks"));
});

const pathItem: Walk = kind("path item", (object, visit) => each(object, visit, operation));

const paths: Walk = kind("paths", (object, visit) => each(object, visit, pathItem));

const components: Readonly<Record<string, Walk>> = {
  schemas: schema,
  parameters: parameter,
  headers: header,
  responses: response,
  requestBodies: requestBody,
  callbacks: callback,
};

/** Every object of a bundled document that can be changed, each component once and not where it is used. */
export function* placesOf(document: OpenApiDocument): Generator<Place> {
  const visit: Visit = { document, pointer: "#" };
  // A document is an object of open keys here: operators change what the types promise.
  yield { kind: "document", object: document as unknown as JsonObject, ...visit };
  yield* paths(document.paths, below(visit, "paths"));
  for (const [name, walk] of Object.entries(components)) {
    yield* each(document.components[name], below(below(visit, "components"), name), walk);
  }
}

/** What an object is or refers to. */
export function resolved(document: OpenApiDocument, value: unknown): JsonObject {
  const target = resolveIn<unknown>(document, value);
  return isObject(target) ? target : {};
}
