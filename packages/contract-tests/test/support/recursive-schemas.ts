import fc from "fast-check";

type Schema = Readonly<Record<string, unknown>>;

/** Schemas by name that refer to each other. */
export type Family = Readonly<Record<string, Schema>>;

const names = ["A", "B", "C"];
const properties = ["a", "b"];
const reference = fc.constantFrom(...names).map((name): Schema => ({ $ref: `#/components/schemas/${name}` }));

const leaf: fc.Arbitrary<Schema> = fc.oneof(
  fc.constantFrom<Schema>({ type: "string" }, { type: "number" }, { type: "integer" }, { enum: [0, "x"] }, {}),
  reference,
);

const node: fc.Arbitrary<Schema> = fc.oneof(
  fc.record(
    {
      type: fc.constant("object"),
      properties: fc.dictionary(fc.constantFrom(...properties), leaf, { maxKeys: 2, noNullPrototype: true }),
      required: fc.subarray(properties),
      additionalProperties: fc.oneof(fc.boolean(), leaf),
    },
    { requiredKeys: ["type", "properties"] },
  ),
  fc.record({ type: fc.constant("array"), items: leaf }),
);

// A reference that is not below a property or an item would ask for itself again and again.
const named: fc.Arbitrary<Schema> = fc.oneof(
  node,
  fc.array(node, { minLength: 1, maxLength: 3 }).map((anyOf) => ({ anyOf })),
  fc.constantFrom<Schema>({ type: "string" }, { type: "integer" }),
);

const family: fc.Arbitrary<Family> = fc.record({ A: named, B: named, C: named });

/** An old and a new family, of which one schema changed, or all of them. */
export const familyPair: fc.Arbitrary<readonly [Family, Family]> = fc.oneof(
  fc.tuple(family, fc.constantFrom(...names), named).map(([old, name, now]) => [old, { ...old, [name]: now }] as const),
  fc.tuple(family, family),
);

/** Values that schemas of such families have much to say of. */
export const tree: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom<unknown>(0, 0.5, "x", "y", null),
    fc.array(tie("tree"), { maxLength: 2 }),
    fc.dictionary(fc.constantFrom(...properties, "c"), tie("tree"), { maxKeys: 3, noNullPrototype: true }),
  ),
})).tree;
