import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";

type Schema = Readonly<Record<string, unknown>>;

const names = ["a", "b", "c"];
const texts = ["", "a", "ab", "b", "abc"];
const branches = ["if", "then"];
const small = fc.integer({ min: -2, max: 4 });
const size = fc.integer({ min: 0, max: 3 });

/** Values in which schemas of the same few names, texts and numbers find much to accept and to refuse. */
export const value: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom<unknown>(null, true, false, 0.5, 2.5, ...texts),
    small,
    fc.array(tie("value"), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom(...names), tie("value"), { maxKeys: 3, noNullPrototype: true }),
  ),
})).value;

const numberSchema = fc.record(
  {
    type: fc.constantFrom<unknown>("number", "integer", ["integer", "null"]),
    minimum: small,
    exclusiveMinimum: small,
    maximum: small,
    exclusiveMaximum: small,
    multipleOf: fc.constantFrom(0.5, 1, 2),
  },
  { requiredKeys: ["type"] },
);

const textSchema = fc.record(
  {
    type: fc.constantFrom<unknown>("string", ["string", "null"]),
    minLength: size,
    maxLength: size,
    pattern: fc.constantFrom("^a", "b$", "^.b"),
  },
  { requiredKeys: ["type"] },
);

const listed = fc.record({
  enum: fc.uniqueArray(fc.constantFrom<unknown>(null, true, 0, 1, "a", "ab", "b"), { minLength: 1 }),
});

/** Schemas of all keyword families but `contains`, which Ajv gets wrong for an empty list beside `prefixItems`. */
export const schema: fc.Arbitrary<Schema> = fc.letrec<{ schema: Schema }>((tie) => ({
  schema: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    numberSchema,
    textSchema,
    listed,
    fc.constantFrom<Schema>({ type: "null" }, { type: "boolean" }, {}),
    fc.record(
      {
        type: fc.constant("array"),
        items: tie("schema"),
        minItems: size,
        maxItems: size,
        uniqueItems: fc.boolean(),
        prefixItems: fc.array(tie("schema"), { minLength: 1, maxLength: 2 }),
      },
      { requiredKeys: ["type"] },
    ),
    fc.record(
      {
        type: fc.constant("object"),
        properties: fc.dictionary(fc.constantFrom(...names), tie("schema"), { maxKeys: 3 }),
        required: fc.uniqueArray(fc.constantFrom(...names), { maxLength: 2 }),
        additionalProperties: fc.oneof(fc.boolean(), tie("schema")),
        minProperties: size,
        maxProperties: size,
        propertyNames: fc.constantFrom<Schema>({ minLength: 1 }, { enum: ["a", "b"] }),
        patternProperties: fc.record({ "^[ab]": tie("schema") }),
      },
      { requiredKeys: ["type"] },
    ),
    fc.record({ anyOf: fc.array(tie("schema"), { minLength: 1, maxLength: 3 }) }),
    fc.record({ allOf: fc.array(tie("schema"), { minLength: 1, maxLength: 2 }) }),
    fc.record({ not: tie("schema") }),
    // A property called `then` would make a promise of the object in the eyes of the linter.
    fc
      .tuple(tie("schema"), tie("schema"))
      .map((parts) => Object.fromEntries(parts.map((part, at) => [branches[at], part]))),
  ),
})).schema;

function objectsIn(node: unknown): Record<string, unknown>[] {
  if (typeof node !== "object" || node === null) return [];
  const below = Object.values(node).flatMap(objectsIn);
  // Whatever is neither null nor a list was found to be an object.
  return Array.isArray(node) ? below : [node as Record<string, unknown>, ...below];
}

interface Edit {
  readonly place: number;
  readonly keyword: number;
  readonly donor: Schema;
}

/** Takes a keyword away from one of the schemas in a schema, or puts one of another schema there. */
function edited(original: Schema, { place, keyword, donor }: Edit): Schema {
  const copy = structuredClone(original);
  const objects = objectsIn(copy);
  const target = objects[place % objects.length] ?? {};
  const keywords = [...Object.keys(target), ...Object.keys(donor)];
  const chosen = keywords[keyword % Math.max(1, keywords.length)];
  if (chosen === undefined) return copy;
  if (keyword % 2 === 0 && chosen in target) delete target[chosen];
  else if (chosen in donor) target[chosen] = donor[chosen];
  return copy;
}

const edit = fc.record({ place: fc.nat(50), keyword: fc.nat(50), donor: schema });

const ajv = new Ajv2020({ strict: false, logger: false });

/** An old and a new schema: mostly a change or two, at times all of it. */
export const schemaPair: fc.Arbitrary<readonly [Schema, Schema]> = fc
  .oneof(
    { weight: 5, arbitrary: fc.tuple(schema, edit).map(([old, one]) => [old, edited(old, one)] as const) },
    { weight: 1, arbitrary: fc.tuple(schema, schema) },
  )
  .filter(([, now]) => ajv.validateSchema(now) === true);
