import { readFileSync } from "node:fs";
import { join } from "node:path";
import { LineCounter, parseDocument } from "yaml";
import { pointerKeys } from "../src/json-pointer.ts";

const folder = join(import.meta.dirname, "../openapi");

/** A place in the sources of the contract. */
interface Address {
  readonly file: string;
  /** Keys from the root of the file. */
  readonly keys: readonly string[];
}

function pathFile(path: string): string {
  const paths = parseDocument(readFileSync(join(folder, "openapi.yaml"), "utf8")).getIn(["paths", path, "$ref"]);
  return String(paths);
}

function addressOf(pointer: string, files: readonly string[]): Address {
  const [group, ...rest] = pointerKeys(pointer);
  if (group === "paths" && rest[0] !== undefined) return { file: pathFile(rest[0]), keys: rest.slice(1) };
  const name = rest[1];
  const file = files.find((path) => path.endsWith(`/${name}.yaml`));
  return group === "components" && file
    ? { file, keys: rest.slice(2) }
    : { file: "openapi.yaml", keys: pointerKeys(pointer) };
}

function lineOf(file: string, keys: readonly string[]): number {
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(join(folder, file), "utf8"), {
    lineCounter: lines,
    keepSourceTokens: true,
  });
  for (let depth = keys.length; depth > 0; depth -= 1) {
    const node = document.getIn(keys.slice(0, depth), true);
    // Every node of a parsed document has a range; `getIn` does not say so.
    const range = (node as { range?: [number, number, number] } | undefined)?.range;
    if (range) return lines.linePos(range[0]).line;
  }
  return 1;
}

/** Where a JSON pointer into the bundle comes from, as `openapi/images/schemas/Image.yaml:12`. */
export function locate(pointer: string, files: readonly string[]): string {
  if (!pointer.startsWith("#")) return `openapi/${pointer}`;
  const { file, keys } = addressOf(pointer, files);
  return `openapi/${file}:${lineOf(file, keys)}`;
}
