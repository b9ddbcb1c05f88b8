import type { Bump } from "../bump.ts";
import type { Side } from "../side.ts";

/** The rule that a difference between two schemas falls under, and what it asks of the next version. */
interface Ruling {
  /** The rule's id without its side. */
  readonly id: string;
  readonly bump: Readonly<Record<Side, Bump>>;
}

interface Change {
  /** What the rule is about, in a few words. */
  readonly about: string;
  readonly narrowed: Ruling;
  readonly widened: Ruling;
}

const narrowing: Ruling["bump"] = { request: "major", response: "minor" };
const widening: Ruling["bump"] = { request: "minor", response: "major" };

function limit(about: string, name: string): Change {
  return {
    about,
    narrowed: { id: `${name}-narrowed`, bump: narrowing },
    widened: { id: `${name}-widened`, bump: widening },
  };
}

function twoWays(about: string, narrowed: string, widened: string): Change {
  return { about, narrowed: { id: narrowed, bump: narrowing }, widened: { id: widened, bump: widening } };
}

function oneWay(about: string, id: string, bump: Ruling["bump"]): Change {
  return { about, narrowed: { id, bump }, widened: { id, bump } };
}

/** In what two schemas differ. */
export type SchemaChange =
  | "type"
  | "nullable"
  | "branch"
  | "extensible-branch"
  | "value"
  | "extensible-value"
  | "values"
  | "extensible"
  | "known-value"
  | "minimum"
  | "maximum"
  | "multiple"
  | "length"
  | "item-count"
  | "property-count"
  | "pattern"
  | "format"
  | "content"
  | "unique-items"
  | "required"
  | "property"
  | "required-property"
  | "closed-property"
  | "forbidden-property"
  | "removed-property"
  | "other-properties"
  | "composition"
  | "default"
  | "deprecated"
  | "restored";

/** The rules about schemas, by what differs. */
export const schemaChanges: Readonly<Record<SchemaChange, Change>> = {
  type: limit("The types a value may have", "type"),
  nullable: twoWays("Whether a value may be null", "became-not-nullable", "became-nullable"),
  branch: twoWays("A branch of `oneOf` or `anyOf`, or a tag of a discriminator", "branch-removed", "branch-added"),
  "extensible-branch": oneWay("A branch added to a union that says `x-extensible: true`", "extensible-branch-added", {
    request: "minor",
    response: "minor",
  }),
  value: twoWays("A value of `enum` or `const`", "enum-value-removed", "enum-value-added"),
  "extensible-value": oneWay("A value added to an enum that says `x-extensible: true`", "extensible-enum-value-added", {
    request: "minor",
    response: "minor",
  }),
  values: twoWays("Whether values are listed at all", "enum-introduced", "enum-abandoned"),
  extensible: twoWays("Whether an enum is `x-extensible`", "enum-closed", "enum-opened"),
  "known-value": oneWay("A value listed beside an open type, or below `x-known-values`", "known-values-changed", {
    request: "minor",
    response: "minor",
  }),
  minimum: limit("`minimum` and `exclusiveMinimum`", "minimum"),
  maximum: limit("`maximum` and `exclusiveMaximum`", "maximum"),
  multiple: limit("`multipleOf`", "multiple-of"),
  length: limit("`minLength` and `maxLength`", "length"),
  "item-count": limit("`minItems` and `maxItems`", "item-count"),
  "property-count": limit("`minProperties` and `maxProperties`", "property-count"),
  pattern: limit("`pattern`", "pattern"),
  format: limit("`format`", "format"),
  content: limit("`contentEncoding` and `contentMediaType`, or the formats `byte` and `binary`", "content"),
  "unique-items": limit("`uniqueItems`", "unique-items"),
  required: twoWays("Whether a property is required", "property-became-required", "property-became-optional"),
  property: oneWay("An optional property that is new, or any new one of an answer", "property-added", {
    request: "minor",
    response: "minor",
  }),
  "required-property": oneWay("A required property that is new", "required-property-added", {
    request: "major",
    response: "minor",
  }),
  "closed-property": oneWay(
    "A property that is new in an object that refused unknown ones",
    "property-added-to-closed-object",
    {
      request: "minor",
      response: "major",
    },
  ),
  "forbidden-property": oneWay("A property that may not be there any more", "property-forbidden", {
    request: "major",
    response: "minor",
  }),
  "removed-property": oneWay("A property that is no longer described", "property-removed", {
    request: "major",
    response: "major",
  }),
  "other-properties": twoWays(
    "Whether an object may have properties that are not described",
    "object-closed",
    "object-opened",
  ),
  composition: limit(
    "`not`, `if`, `contains`, `propertyNames` and dependent schemas, of which only equality is decided",
    "composition",
  ),
  default: oneWay("`default`", "default-changed", { request: "minor", response: "patch" }),
  deprecated: oneWay("`deprecated: true` added", "schema-deprecated", { request: "minor", response: "minor" }),
  restored: oneWay("`deprecated: true` removed", "schema-restored", { request: "patch", response: "patch" }),
};
