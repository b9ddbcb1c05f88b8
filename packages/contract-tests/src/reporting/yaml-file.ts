import { readFileSync } from "node:fs";
import { type Document, isMap, isScalar, isSeq, LineCounter, type Node, type Pair, parseDocument } from "yaml";

/** A YAML file, or a JSON file, of which the line of every value is known. */
export interface YamlFile {
  readonly text: string;
  readonly document: Document.Parsed;
  /** Number of the line, from 1, at an offset. */
  lineAt(offset: number): number;
}

/** Reads a YAML or JSON file. */
export function readYamlFile(path: string): YamlFile {
  const text = readFileSync(path, "utf8");
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, uniqueKeys: false });
  return { text, document, lineAt: (offset) => lineCounter.linePos(offset).line };
}

/** What stands at a step of a node: the value, and the offset of its key, or of itself in a list. */
export interface Child {
  readonly value: unknown;
  readonly offset: number;
}

function pairAt(node: unknown, step: string): Pair | undefined {
  return isMap(node) ? node.items.find(({ key }) => String(isScalar(key) ? key.value : key) === step) : undefined;
}

/** The child of a node at one step of a JSON pointer. */
export function childAt(node: unknown, step: string): Child | undefined {
  const pair = pairAt(node, step);
  // Every node of a parsed document has a range.
  const value = (pair ? pair.key : isSeq(node) ? node.items[Number(step)] : undefined) as Node | undefined;
  if (!value) return undefined;
  return { value: pair ? pair.value : value, offset: value.range?.[0] ?? 0 };
}
