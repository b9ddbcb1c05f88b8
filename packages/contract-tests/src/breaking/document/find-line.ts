import { isCollection, LineCounter, parseDocument } from "yaml";
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

function lineOf(text: string, root: unknown): Lined {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  return {
    paths: pathsOf(root),
    lineAt: (path) => {
      const node = document.getIn(path, true);
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
