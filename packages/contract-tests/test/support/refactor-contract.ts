import { valueAt } from "../../src/json-pointer.ts";
import type { Json } from "./contract-mutants.ts";

type Change = (node: Json, below: string) => Json;

function isJson(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Applies a change to every object of a contract, the innermost first; `below` is the key that it stands under. */
function everywhere(node: unknown, change: Change, below = ""): unknown {
  if (Array.isArray(node)) return node.map((item) => everywhere(item, change, below));
  if (!isJson(node)) return node;
  const entries = Object.entries(node).map(([key, child]) => [
    key,
    isTold(key, below) ? child : everywhere(child, change, key),
  ]);
  return change(Object.fromEntries(entries), below);
}

function isTold(key: string, below: string): boolean {
  return below !== "properties" && ["examples", "example", "default", "const", "x-source"].includes(key);
}

function whole(contract: Json, change: Change): Json {
  // A change of objects makes an object of an object.
  return everywhere(contract, change) as Json;
}

/** The contract with its keys, required names and listed values the other way round. */
export function shuffleKeys(contract: Json): Json {
  return whole(contract, (node) => {
    const turned = Object.fromEntries(Object.entries(node).toReversed());
    for (const list of ["required", "enum"]) if (Array.isArray(turned[list])) turned[list] = turned[list].toReversed();
    return turned;
  });
}

/** The contract with the schemas in the place of references to them, but where one would hold itself. */
export function inlineReferences(contract: Json): Json {
  const inline = (node: unknown, open: readonly string[]): unknown => {
    if (Array.isArray(node)) return node.map((item) => inline(item, open));
    if (!isJson(node)) return node;
    const reference = node.$ref;
    // A discriminator tells branches by the references to them.
    if (typeof reference !== "string" || "discriminator" in node) return inlineBelow(node, open);
    if (open.includes(reference) || open.length > 3) return node;
    const { $ref: _, ...beside } = node;
    const found = inline(valueAt(contract, reference.slice(1)), [...open, reference]);
    return Object.keys(beside).length > 0 ? { ...beside, allOf: [found] } : found;
  };
  const inlineBelow = (node: Json, open: readonly string[]): Json =>
    Object.fromEntries(
      Object.entries(node).map(([key, child]) => [
        key,
        "discriminator" in node && key === "oneOf" ? child : inline(child, open),
      ]),
    );
  // Only a root that is a reference itself would be anything but an object.
  return { ...contract, paths: inline(contract.paths, []) };
}

/** The contract with every schema of a property in a component of its own. */
export function extractSchemas(contract: Json): Json {
  const made: Json = {};
  const extracted = whole(contract, (node) => {
    const properties = node.properties;
    if (!isJson(properties) || "schema" in node) return node;
    const moved = Object.entries(properties).map(([name, schema]) => {
      const component = `Moved${Object.keys(made).length}`;
      made[component] = schema;
      return [name, { $ref: `#/components/schemas/${component}` }];
    });
    return { ...node, properties: Object.fromEntries(moved) };
  });
  const components = isJson(extracted.components) ? extracted.components : {};
  const schemas = isJson(components.schemas) ? components.schemas : {};
  return { ...extracted, components: { ...components, schemas: { ...schemas, ...made } } };
}

/** The contract with every object schema split into one of its properties and one of the rest. */
export function splitByAllOf(contract: Json): Json {
  return whole(contract, (node) => {
    const { properties, ...rest } = node;
    const splits = isJson(properties) && !("additionalProperties" in node) && node.type === "object";
    return splits ? { allOf: [{ properties }, rest] } : node;
  });
}
