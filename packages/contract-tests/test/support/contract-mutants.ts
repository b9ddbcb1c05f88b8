import { escapeStep, pointerSteps } from "../../src/json-pointer.ts";

/** An object of a parsed contract. */
export type Json = Record<string, unknown>;

/** A contract with one change. */
export interface Mutant {
  readonly pointer: string;
  readonly document: Json;
}

/** Changes an object in place, in as many ways as it returns. */
type Operator = (node: Json, key: string) => readonly (() => void)[];

const most = 30;

function isJson(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function without(node: Json, list: string): readonly (() => void)[] {
  const items = listOf(node[list]);
  return items.map((item) => () => {
    node[list] = items.filter((other) => other !== item);
  });
}

function dropKeys(node: Json, below: string): readonly (() => void)[] {
  const holder = node[below];
  return isJson(holder) ? Object.keys(holder).map((key) => () => delete holder[key]) : [];
}

function isMediaTypes(value: unknown): boolean {
  return isJson(value) && Object.keys(value).every((key) => key.includes("/"));
}

const otherTypes: Readonly<Record<string, string>> = {
  string: "integer",
  integer: "string",
  number: "string",
  boolean: "string",
  object: "array",
  array: "object",
};

/** What is done to the contract, by name. */
export const operators: Readonly<Record<string, Operator>> = {
  "required name removed": (node) => (isJson(node.properties) ? without(node, "required") : []),
  "required name added": (node) => {
    const required = listOf(node.required);
    const free = isJson(node.properties) ? Object.keys(node.properties).filter((name) => !required.includes(name)) : [];
    return free.map((name) => () => {
      node.required = [...required, name];
    });
  },
  "type changed": (node) => {
    const other = typeof node.type === "string" ? otherTypes[node.type] : undefined;
    return other === undefined || ("properties" in node === false && node.type === "object")
      ? []
      : [() => Object.assign(node, { type: other })];
  },
  "enum value removed": (node) => (listOf(node.enum).length > 1 ? without(node, "enum") : []),
  "property removed": (node) => dropKeys(node, "properties"),
  "status removed": (node) => ("operationId" in node ? dropKeys(node, "responses") : []),
  "media type removed": (node) => (isMediaTypes(node.content) ? dropKeys(node, "content") : []),
  "parameter removed": (node) => ("operationId" in node ? without(node, "parameters") : []),
  "callback removed": (node) => ("operationId" in node ? dropKeys(node, "callbacks") : []),
  "encoding removed": (node) => dropKeys(node, "encoding"),
  "security removed": (node) => ("openapi" in node ? [() => Object.assign(node, { security: [] })] : []),
  "path changed": (node) => {
    const paths = node.paths;
    if (!isJson(paths)) return [];
    return Object.keys(paths).map((path) => () => {
      paths[`${path}/other`] = paths[path];
      delete paths[path];
    });
  },
};

/** Objects below paths and components that a caller can meet; examples are not among them. */
function places(node: unknown, pointer: string): readonly string[] {
  if (Array.isArray(node)) return node.flatMap((item, index) => places(item, `${pointer}/${index}`));
  if (!isJson(node)) return [];
  const told = Object.entries(node).filter(
    ([key]) => !["examples", "example", "default", "x-source"].includes(key) || pointer.endsWith("/properties"),
  );
  return [pointer, ...told.flatMap(([key, child]) => places(child, `${pointer}/${escapeStep(key)}`))];
}

function nodeAt(document: Json, pointer: string): { node: Json; key: string } {
  const steps = pointerSteps(pointer);
  // The pointers were collected from objects of the same document.
  const node = steps.reduce<Json>((place, step) => place[step] as Json, document);
  return { node, key: steps.at(-1) ?? "" };
}

/** Mutants of a contract by one operator, evenly chosen where there are many. */
export function mutants(contract: Json, name: string): readonly Mutant[] {
  const operator = operators[name] ?? (() => []);
  const all = places(contract, "").flatMap((pointer) => {
    const { node, key } = nodeAt(contract, pointer);
    return operator(node, key).map((_, way) => ({ pointer, way }));
  });
  const step = Math.max(1, Math.floor(all.length / most));
  const chosen = all.filter((_, index) => index % step === 0);
  return chosen.map(({ pointer, way }) => {
    const document = structuredClone(contract);
    const { node, key } = nodeAt(document, pointer);
    operator(node, key)[way]?.();
    return { pointer, document };
  });
}
