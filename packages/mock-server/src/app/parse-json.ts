import { type ParseErrorCode, printParseErrorCode, visit } from "jsonc-parser";
import { RequestRefusedError } from "../errors/request-refused-error.ts";

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

/**
 * Reads JSON.
 *
 * @throws RequestRefusedError that says what is wrong, and in which line and column.
 */
export function parseJson(bytes: Uint8Array): unknown {
  const text = decode(bytes);
  if (text.trim() === "") throw new RequestRefusedError({ message: "The body is empty; JSON is required" });
  try {
    return JSON.parse(text);
  } catch {
    throw new RequestRefusedError({ message: `The body is not JSON: ${describe(text)}` });
  }
}
