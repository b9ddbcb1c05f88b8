import { readFileSync } from "node:fs";
import type { ErrorObject, ValidateFunction } from "ajv/dist/2020.js";
import { type Document, isNode, LineCounter, parseDocument } from "yaml";
import { InvalidSettingsError } from "../errors/invalid-settings-error.ts";
import { pointerSteps } from "../json-pointer.ts";
import { reasonOf } from "../judge/reason.ts";

function readText(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    throw new InvalidSettingsError(file, 0, `cannot be read: ${error instanceof Error ? error.message : error}`);
  }
}

function keysOf(pointer: string): readonly (string | number)[] {
  return pointerSteps(pointer).map((step) => (/^\d+$/.test(step) ? Number(step) : step));
}

/** Where the value of a pointer begins, or the nearest above it that stands in the file. */
function offsetOf(document: Document, keys: readonly (string | number)[]): number {
  const node = keys.length === 0 ? document.contents : document.getIn(keys, true);
  if (isNode(node) && node.range) return node.range[0];
  return keys.length === 0 ? 0 : offsetOf(document, keys.slice(0, -1));
}

function problemOf(error: ErrorObject): { readonly keys: readonly (string | number)[]; readonly reason: string } {
  const keys = keysOf(error.instancePath);
  const unknown = error.params.additionalProperty ?? error.params.unevaluatedProperty;
  if (typeof unknown === "string") return { keys: [...keys, unknown], reason: `${unknown} is unknown here` };
  return { keys, reason: `${error.instancePath.slice(1) || "the file"} ${reasonOf(error)}` };
}

/**
 * Reads a file of settings, YAML or JSON, and checks it by its schema.
 *
 * @throws InvalidSettingsError with file, line and reason of what is wrong first.
 */
export function readSettings<Settings>(file: string, validate: ValidateFunction<Settings>): Settings {
  const lines = new LineCounter();
  const document = parseDocument(readText(file), { lineCounter: lines });
  const refuse = (offset: number, reason: string): never => {
    throw new InvalidSettingsError(file, lines.linePos(offset).line, reason);
  };
  const [broken] = document.errors;
  if (broken) return refuse(broken.pos[0], broken.message.split("\n", 1)[0] ?? "is not YAML");
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: 100 });
  } catch (error) {
    return refuse(0, error instanceof Error ? error.message : String(error));
  }
  if (validate(value)) return value;
  const error = validate.errors?.find(({ keyword }) => keyword !== "if");
  const problem = error ? problemOf(error) : { keys: [], reason: "does not follow its schema" };
  return refuse(offsetOf(document, problem.keys), problem.reason);
}
