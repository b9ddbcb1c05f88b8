import { type ParseError, parse } from "jsonc-parser";

/** Where a text stops being JSON, which says nothing of what stands there. */
function whereBroken(text: string): string {
  const errors: ParseError[] = [];
  parse(text, errors, { disallowComments: true });
  const [first] = errors;
  if (!first) return "";
  const before = text.slice(0, first.offset).split("\n");
  return ` in line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
}

/**
 * The value of a JSON text from somebody else. What the language itself says of a broken one quotes it, and it may hold a key.
 *
 * @throws Error that says where, and quotes nothing.
 */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error(`it is no JSON${whereBroken(text)}`);
  }
}
