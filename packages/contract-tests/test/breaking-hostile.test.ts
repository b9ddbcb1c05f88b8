import { expect, it } from "vitest";
import { compareContracts, isUnreadableContractError } from "../src/index.ts";

function answering(schema: object, components: object = {}): object {
  const responses = { 200: { description: "fine", content: { "application/json": { schema } } } };
  return { openapi: "3.1.1", paths: { "/a": { get: { operationId: "a", responses } } }, components };
}

function nested(levels: number, type: string): object {
  return Array.from({ length: levels }).reduce<object>((items) => ({ type: "array", items }), { type });
}

function referring(reference: string): object {
  return answering({ $ref: reference }, { schemas: { Loop: { $ref: "#/components/schemas/Loop" } } });
}

function refusal(older: unknown, newer: unknown): unknown {
  try {
    return compareContracts(older, newer);
  } catch (error) {
    return isUnreadableContractError(error) ? error.message : error;
  }
}

function circular(): object {
  const value: Record<string, unknown> = {};
  value.own = value;
  return value;
}

it.each([
  ["a default that contains itself", answering({ default: circular() }), answering({}), "it contains itself"],
  [
    "a schema nested without end",
    answering(nested(2000, "string")),
    answering(nested(2000, "integer")),
    "nested more than",
  ],
  ["a reference that leads nowhere", referring("#/components/schemas/Absent"), answering({}), "leads nowhere"],
  ["a reference to a network", referring("https://example.test/a.json"), answering({}), "nothing is fetched"],
  ["a reference to a file", referring("other.yaml#/A"), answering({}), "has none beside it"],
  ["a reference with an unfinished escape", referring("#/%zz"), answering({}), "the reference #/%zz is no URI"],
  ["a file with an unfinished escape", referring("%zz.yaml"), answering({}), "the reference %zz.yaml is no URI"],
  ["a reference to what every object has", referring("#/constructor"), answering({}), "leads nowhere"],
  ["a reference to a text", referring("#/openapi"), answering({}), "leads to no object"],
  ["another format", { swagger: "2.0" }, answering({}), "no OpenAPI document"],
  ["no document at all", null, answering({}), "no OpenAPI document"],
])("refuses %s with an error that says so", (_, older, newer, told) => {
  expect(refusal(older, newer)).toEqual(expect.stringContaining(told));
});

it("takes a schema that is nothing but a reference to itself for one that says nothing", () => {
  expect(compareContracts(referring("#/components/schemas/Loop"), answering({})).bump).toBe("none");
});

it("compares unions too many to multiply out by their text", () => {
  const union = (at: number) => ({ anyOf: [0, 1, 2].map((one) => ({ minimum: at * 10 + one })) });
  const many = { type: "integer", allOf: Array.from({ length: 12 }, (_, at) => union(at)) };
  const changed = { ...many, allOf: [...many.allOf.slice(0, 11), union(50)] };
  expect(compareContracts(answering(many), answering(structuredClone(many))).bump).toBe("none");
  expect(compareContracts(answering(many), answering(changed)).bump).toBe("major");
});

type Growing = (size: number, type: string) => readonly [schema: object, schemas: Record<string, object>];

function named(name: string): object {
  return { $ref: `#/components/schemas/${name}` };
}

function grow(size: number, make: (at: number) => readonly [name: string, schema: object]): Record<string, object> {
  return Object.fromEntries(Array.from({ length: size }, (_, at) => make(at)));
}

const mutual: Growing = (size, type) => [
  named("N0"),
  grow(size, (at) => [
    `N${at}`,
    { properties: { ...grow(size, (to) => [`p${to}`, named(`N${to}`)]), v: { type: at === 0 ? type : "string" } } },
  ]),
];

const shared: Growing = (size, type) => [
  named("N0"),
  {
    ...grow(size, (at) => [`N${at}`, { properties: { a: named(`N${at + 1}`), b: named(`N${at + 1}`) } }]),
    [`N${size}`]: { type },
  },
];

const tree: Growing = (size, type) => [
  { $ref: "#/components/schemas/Any" },
  {
    ...grow(size, (at) => [
      `N${at}`,
      {
        required: ["type"],
        properties: { type: { const: at }, v: { type: at === 0 ? type : "string" }, kid: named("Any") },
      },
    ]),
    Any: { oneOf: Array.from({ length: size }, (_, at) => named(`N${at}`)) },
  },
];

const flat: Growing = (size, type) => [
  { oneOf: Array.from({ length: size }, (_, at) => ({ type: "object", properties: { [`a${at}`]: { type } } })) },
  {},
];

const crossed: Growing = (size, type) => [
  { allOf: ["A", "B", "C"].map((set) => ({ oneOf: Array.from({ length: size }, (_, at) => named(`${set}${at}`)) })) },
  Object.assign(
    {},
    ...["A", "B", "C"].map((set) =>
      grow(size, (at) => [
        `${set}${at}`,
        { required: [set], properties: { [set]: { const: at }, v: { type: set === "C" ? type : "string" } } },
      ]),
    ),
  ),
];

it.each([
  ["schemas that all refer to each other", mutual, 20],
  ["a schema shared on a million ways", shared, 20],
  ["a tree of many kinds of nodes", tree, 60],
  ["a long union of which all changed", flat, 100],
  ["unions that multiply", crossed, 8],
])("comes to an end with %s", (_, growing, size) => {
  const compared = (before: string, after: string) => {
    const [[older, olds], [newer, news]] = [growing(size, before), growing(size, after)];
    return compareContracts(answering(older, { schemas: olds }), answering(newer, { schemas: news })).bump;
  };
  expect([compared("string", "string"), compared("string", "integer")]).toEqual(["none", "major"]);
});

it("gives up on a union of a thousand branches that all changed, and says so", () => {
  const [[older], [newer]] = [flat(1000, "string"), flat(1000, "integer")];
  expect(refusal(answering(older), answering(newer))).toContain("too many branches");
});

it("does not guess which of two anchors a dynamic reference leads to", () => {
  const anchored = (type: string) => ({ $dynamicAnchor: "node", type });
  const document = answering({ $dynamicRef: "#node" }, { schemas: { A: anchored("string"), B: anchored("integer") } });
  expect(refusal(document, document)).toContain("may lead to 2 anchors");
});
