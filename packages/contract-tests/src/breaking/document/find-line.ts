import {
  isAlias,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Pair,
  parseDocument,
  type YAMLMap,
} from "yaml";
import type { OpenedRevision } from "./open-revision.ts";

type Path = readonly (string | number)[];

/** A file of a revision with its values' paths and its text's lines. */
interface Lined {
  readonly paths: ReadonlyMap<unknown, Path>;
  lineAt(path: Path): number | undefined;
}

function pathsOf(root: unknown): ReadonlyMap<unknown, Path> {
  const found = new Map<unknown, Path>();
  const walk = (node: unknown, path: Path) => {
    if (typeof node !== "object" || node === null || found.has(node)) return;
    found.set(node, path);
    const steps = Array.isArray(node) ? [...node.entries()] : Object.entries(node);
    for (const [key, child] of steps) walk(child, [...path, key]);
  };
  walk(root, []);
  return found;
}

type Follow = (node: unknown) => unknown;

function isMerge({ key }: Pair): boolean {
  return isScalar(key) && key.source === "<<";
}

/** What a map merges, in the order in which the first that has a key counts. */
function mergedBy(map: YAMLMap, follow: Follow): readonly unknown[] {
  const sources = map.items.filter(isMerge).map(({ value }) => follow(value));
  return sources.flatMap((source) => (isSeq(source) ? source.items.map(follow) : [source]));
}

/** The node below a key or index, of the map itself or of one that it merges. */
function below(node: unknown, key: string | number, follow: Follow): unknown {
  if (isSeq(node)) return follow(node.get(key, true));
  if (!isMap(node)) return undefined;
  const own = node.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === key);
  if (own) return follow(own.value);
  const found = mergedBy(node, follow).map((source) => below(source, key, follow));
  return found.find((value) => value !== undefined);
}

function lineOf(text: string, root: unknown): Lined {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, merge: true });
  const follow: Follow = (node) => (isAlias(node) ? node.resolve(document) : node);
  return {
    paths: pathsOf(root),
    lineAt: (path) => {
      const node = path.reduce<unknown>((place, key) => below(place, key, follow), document.contents);
      const start = isCollection(node) ? node.range?.[0] : undefined;
      return start === undefined ? undefined : lines.linePos(start).line;
    },
  };
}

/** Finds the lines of objects in the files of a revision; a file is read for its lines when the first is asked for. */
export function createLineFinder({ revision, text }: OpenedRevision): (node: object) => string | undefined {
  const files = new Map<string, Lined>();
  return (node) => {
    const file = revision.fileOf(node);
    const lined = files.get(file) ?? lineOf(text(file), revision.documentOf(file));
    files.set(file, lined);
    const path = lined.paths.get(node);
    const line = path && lined.lineAt(path);
    return line === undefined ? undefined : `${file || revision.name}:${line}`;
  };
}
