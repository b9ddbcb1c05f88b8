import { globSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { isMap } from "yaml";
import { pointerSteps } from "../json-pointer.ts";
import { excerptOf, type Place } from "./place.ts";
import { childAt, readYamlFile, type YamlFile } from "./yaml-file.ts";

const spec = dirname(fileURLToPath(import.meta.resolve("@haoee/spec/package.json")));
const root = join(spec, "openapi/openapi.yaml");
const bundle = join(spec, "generated/openapi.yaml");

const files = new Map<string, YamlFile>();

function fileAt(path: string): YamlFile {
  const known = files.get(path);
  if (known) return known;
  const read = readYamlFile(path);
  files.set(path, read);
  return read;
}

let components: ReadonlyMap<string, string> | undefined;

/** The files of components, by `<folder>/<name>`: the bundle names a component after its file. */
function componentFiles(): ReadonlyMap<string, string> {
  components ??= new Map(
    globSync("openapi/*/*/*.yaml", { cwd: spec }).map((path) => [
      `${basename(dirname(path))}/${basename(path, ".yaml")}`,
      join(spec, path),
    ]),
  );
  return components;
}

function kebab(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function placeOf(path: string, offset: number): Place {
  const { text, lineAt } = fileAt(path);
  const line = lineAt(offset);
  return { file: path, line, excerpt: excerptOf(text, line) };
}

/** Follows a pointer through a file and the files it refers to, as far as it leads. */
function follow(path: string, steps: readonly string[]): Place {
  let node: unknown = fileAt(path).document.contents;
  let offset = 0;
  for (const [index, step] of steps.entries()) {
    const reference = isMap(node) && step !== "$ref" ? node.get("$ref") : undefined;
    if (typeof reference === "string" && !reference.startsWith("#"))
      return follow(join(dirname(path), reference), steps.slice(index));
    const child = childAt(node, step);
    if (!child) break;
    node = child.value;
    offset = child.offset;
  }
  return placeOf(path, offset);
}

/**
 * Where the contract says something: in the file written by hand, else in the bundle.
 *
 * @param schemaPath Place in the bundle, `#/components/schemas/ChatAnswer/required`
 */
export function contractPlace(schemaPath: string): Place | undefined {
  if (!schemaPath.startsWith("#/")) return undefined;
  const steps = pointerSteps(schemaPath.slice(1));
  const [first, kind = "", name = ""] = steps;
  if (first !== "components") return follow(root, steps);
  const file = componentFiles().get(`${kebab(kind)}/${name}`);
  return file ? follow(file, steps.slice(3)) : follow(bundle, steps);
}
