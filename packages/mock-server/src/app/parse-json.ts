import { type ParseErrorCode, printParseErrorCode, visit } from "jsonc-parser";
import { RequestRefusedError } from "../errors/request-refused-error.ts";

/** Levels of objects and lists within each other that are read. What looks into them calls itself for each. */
const deepest = 256;

interface Fault {
  readonly reason: string;
  /** Both count from one. */
  readonly line: number;
  readonly column: number;
}

function reasonOf(code: ParseErrorCode): string {
  const name = printParseErrorCode(code);
  if (name.includes("Comment")) return "comments are not JSON";
  return name.replaceAll(/(?<!^)(?=[A-Z])/g, " ").toLowerCase();
}

/** The first thing in a text that JSON does not allow. */
function firstFault(text: string): Fault | undefined {
  let first: Fault | undefined;
  visit(
    text,
    {
      onError(code, _offset, _length, line, column) {
        first ??= { reason: reasonOf(code), line: line + 1, column: column + 1 };
      },
    },
    { disallowComments: true },
  );
  return first;
}

function describe(text: string): string {
  try {
    const fault = firstFault(text);
    return fault ? `${fault.reason}, line ${fault.line}, column ${fault.column}` : "see RFC 8259";
  } catch {
    return "nested too deeply";
  }
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new RequestRefusedError({ message: "The body is not JSON: it is not UTF-8" });
  }
}

function isWithin(value: unknown, depth: number): boolean {
  const containers = (values: readonly unknown[]) =>
    values.filter((one): one is object => typeof one === "object" && one !== null);
  let level = containers([value]);
  for (let left = depth; level.length > 0; left--) {
    if (left === 0) return false;
    level = containers(level.flatMap((one) => Object.values(one)));
  }
  return true;
}

/** Where a text opens one value too many within others. */
function tooDeep(text: string): string | undefined {
  let open = 0;
  let place: string | undefined;
  const begin = (_offset: number, _length: number, line: number, column: number) => {
    open += 1;
    if (open > deepest) place ??= `line ${line + 1}, column ${column + 1}`;
  };
  const end = () => {
    open -= 1;
  };
  try {
    visit(text, { onObjectBegin: begin, onArrayBegin: begin, onObjectEnd: end, onArrayEnd: end });
  } catch {
    // The stack is too small for the text, but it was large enough to come to the place.
  }
  return place;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new RequestRefusedError({ message: `The body is not JSON: ${describe(text)}` });
  }
}

/**
 * Reads JSON.
 *
 * @throws RequestRefusedError that says what is wrong, and in which line and column: what is no JSON, and values within
 * more than 256 others.
 */
export function parseJson(bytes: Uint8Array): unknown {
  const text = decode(bytes);
  if (text.trim() === "") throw new RequestRefusedError({ message: "The body is empty; JSON is required" });
  const value = parse(text);
  if (isWithin(value, deepest)) return value;
  const message = `The body nests values deeper than ${deepest} levels: ${tooDeep(text)}`;
  throw new RequestRefusedError({ message, code: "nested_too_deeply" });
}
