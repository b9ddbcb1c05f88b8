import type { ErrorObject } from "ajv";
import { type Document, isNode, LineCounter, parseDocument } from "yaml";
import { FileRefusedError } from "../errors/file-refused-error.ts";

/** What it takes of an error to tell it and to find its place. */
type JudgeError = Pick<ErrorObject, "instancePath" | "message" | "params">;

/** Judges a value, as a validator of Ajv does. Errors are there after a refusal. */
export interface Judge<Value> {
  (value: unknown): value is Value;
  errors?: readonly JudgeError[] | null;
}

/** The keys of a JSON pointer. Sequences are reached by number. */
function keysOf(pointer: string): (string | number)[] {
  const steps = pointer.split("/").slice(1);
  return steps.map((step) => (/^\d+$/.test(step) ? Number(step) : step.replaceAll("~1", "/").replaceAll("~0", "~")));
}

/** Where a value begins, or the nearest that stands in the file. */
function offsetOf(document: Document, keys: readonly (string | number)[]): number {
  const node = keys.length === 0 ? document.contents : document.getIn(keys, true);
  if (isNode(node) && node.range) return node.range[0];
  return keys.length === 0 ? 0 : offsetOf(document, keys.slice(0, -1));
}

function reasonOf({ instancePath, message, params }: JudgeError): string {
  if (typeof params.additionalProperty === "string") return `${params.additionalProperty} is unknown here`;
  const allowed = Array.isArray(params.allowedValues) ? `: ${params.allowedValues.join(", ")}` : "";
  return `${keysOf(instancePath).join(".") || "the file"} ${message}${allowed}`;
}

/** The error that goes deepest says most: those of `anyOf` and `oneOf` stand above it. */
function deepest(errors: readonly JudgeError[]): JudgeError | undefined {
  const depth = ({ instancePath, params }: JudgeError) =>
    instancePath.split("/").length + ("additionalProperty" in params ? 1 : 0);
  return errors.toSorted((a, b) => depth(b) - depth(a))[0];
}

/**
 * Reads YAML, JSON included, and judges it by a schema.
 *
 * @param file what to call it in errors
 * @throws FileRefusedError with line, column and reason of what is wrong first.
 */
export function readYaml<Value>(text: string, file: string, validate: Judge<Value>): Value {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const place = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  const [broken] = document.errors;
  if (broken) throw new FileRefusedError(file, broken.message.split("\n", 1)[0] ?? "", place(broken.pos[0]));
  const value: unknown = toJs(document, file);
  if (validate(value)) return value;
  const error = deepest(validate.errors ?? []);
  if (!error) throw new FileRefusedError(file, "it does not follow its schema");
  const extra = typeof error.params.additionalProperty === "string" ? [error.params.additionalProperty] : [];
  const at = place(offsetOf(document, [...keysOf(error.instancePath), ...extra]));
  throw new FileRefusedError(file, reasonOf(error), at);
}

/** An alias can name another a thousand times over: the library counts them and gives up. */
function toJs(document: Document, file: string): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 });
  } catch (error) {
    throw new FileRefusedError(file, error instanceof Error ? error.message : String(error));
  }
}
