import { escapeStep } from "../json-pointer.ts";

const patterns = [/\bsk-[A-Za-z0-9_-]{16,}/, /\bBearer\s+(?!\[redacted\])\S+/i, /\beyJ[\w-]{8,}\.eyJ[\w-]{8,}\.[\w-]+/];

/**
 * JSON pointer to the first text that looks like a key: one of the OpenAI form, a bearer token, a JSON Web Token.
 * Undefined when there is none. Such texts are looked for everywhere, in names too; headers have rules of their own.
 */
export function findSecret(value: unknown, pointer = ""): string | undefined {
  if (typeof value === "string") return patterns.some((pattern) => pattern.test(value)) ? pointer : undefined;
  if (typeof value !== "object" || value === null) return undefined;
  for (const [key, child] of Object.entries(value)) {
    const at = `${pointer}/${escapeStep(key)}`;
    const found = findSecret(key, at) ?? findSecret(child, at);
    if (found !== undefined) return found;
  }
  return undefined;
}
