import { isObject, type JsonObject } from "../../json-object.ts";
import { listAt, objectAt } from "../document/json.ts";

/** Keywords that tell readers something and constrain no value. */
const annotations = new Set(
  "description title summary example examples externalDocs xml $comment $schema $id $anchor $dynamicAnchor $defs definitions".split(
    " ",
  ),
);
const ownExtensions = new Set(["x-extensible", "x-known-values"]);

function isAnnotation(keyword: string): boolean {
  return annotations.has(keyword) || (keyword.startsWith("x-") && !ownExtensions.has(keyword));
}

type Keywords = Record<string, unknown>;

function typesOf(type: unknown): readonly unknown[] | undefined {
  if (typeof type === "string") return [type];
  return Array.isArray(type) ? type : undefined;
}

/** OpenAPI 3.0: `exclusiveMinimum: true` turns `minimum` into an exclusive one. */
function exclusiveNumber(keywords: Keywords, flag: string, limit: string): void {
  if (keywords[flag] === true) {
    keywords[flag] = keywords[limit];
    delete keywords[limit];
  } else if (keywords[flag] === false) delete keywords[flag];
}

/** OpenAPI 3.0: `nullable` adds null to the type, and to the enum, as its validators do. */
function nullableType(keywords: Keywords): void {
  const { nullable } = keywords;
  delete keywords.nullable;
  if (nullable !== true || !Array.isArray(keywords.type)) return;
  keywords.type = [...keywords.type, "null"];
  if (Array.isArray(keywords.enum)) keywords.enum = [...keywords.enum, null];
}

/** Both ways to say that a text carries bytes, as 3.1 says it. */
function contentOfFormat(keywords: Keywords): void {
  const { format } = keywords;
  if (format === "byte") keywords.contentEncoding ??= "base64";
  if (format === "binary") keywords.contentMediaType ??= "application/octet-stream";
  if (format === "byte" || format === "binary") delete keywords.format;
  // A schema with no type is how 3.1 writes a file, and 3.0 calls the same a string.
  if (keywords.contentMediaType !== undefined && keywords.contentEncoding === undefined) keywords.type ??= ["string"];
}

/** A pattern that but one name matches is that name. */
function namesOfPatterns(keywords: Keywords): void {
  const patterns = Object.entries(objectAt(keywords, "patternProperties"));
  const properties = objectAt(keywords, "properties");
  const named = patterns.flatMap(([pattern, schema]) => {
    const name = /^\^([\w-]+)\$$/.exec(pattern)?.[1];
    return name === undefined || Object.hasOwn(properties, name) ? [] : [{ pattern, name, schema }];
  });
  if (named.length === 0) return;
  const known = new Set(named.map(({ pattern }) => pattern));
  keywords.patternProperties = Object.fromEntries(patterns.filter(([pattern]) => !known.has(pattern)));
  keywords.properties = { ...properties, ...Object.fromEntries(named.map(({ name, schema }) => [name, schema])) };
}

/** `contains` that may match no item says nothing, unless it evaluates items that are refused otherwise. */
function voidContains(keywords: Keywords): void {
  if (keywords.minContains !== 0 || keywords.maxContains !== undefined || "unevaluatedItems" in keywords) return;
  delete keywords.contains;
  delete keywords.minContains;
}

/**
 * The keywords of one schema object that constrain values, in the words of JSON Schema 2020-12, whatever dialect it was
 * written in. References and `allOf` are left to the caller; schemas below are the same objects as before.
 */
export function normaliseKeywords(schema: JsonObject, dialect: "3.0" | "3.1"): JsonObject {
  const keywords: Keywords = Object.fromEntries(Object.entries(schema).filter(([key]) => !isAnnotation(key)));
  delete keywords.$ref;
  delete keywords.$dynamicRef;
  delete keywords.allOf;
  const types = typesOf(keywords.type);
  if (types) keywords.type = types;
  if ("const" in keywords) {
    const listed = keywords.enum === undefined ? undefined : listAt(keywords, "enum");
    const same = (value: unknown) => JSON.stringify(value) === JSON.stringify(keywords.const);
    keywords.enum = listed ? listed.filter(same) : [keywords.const];
    delete keywords.const;
  }
  if (dialect === "3.0") {
    exclusiveNumber(keywords, "exclusiveMinimum", "minimum");
    exclusiveNumber(keywords, "exclusiveMaximum", "maximum");
    nullableType(keywords);
  }
  contentOfFormat(keywords);
  voidContains(keywords);
  namesOfPatterns(keywords);
  return keywords;
}

/**
 * OpenAPI 3.0: `nullable` beside `allOf`, `anyOf` or `oneOf` and without a type of its own means the union with null;
 * the schema object is returned as that union, any other one as it is.
 */
export function nullableUnion(schema: JsonObject): JsonObject {
  const combines = ["allOf", "anyOf", "oneOf"].some((keyword) => isObject(listAt(schema, keyword)[0]));
  if (schema.nullable !== true || schema.type !== undefined || !combines) return schema;
  const { nullable: _, ...rest } = schema;
  return { anyOf: [rest, { type: "null" }] };
}
