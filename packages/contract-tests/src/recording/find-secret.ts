import { escapeStep } from "../json-pointer.ts";
import { webToken } from "./web-token.ts";

const patterns = [
  // Keys by the beginnings their makers give them. What begins within a word, such as `task-…`, is none.
  /(?<![a-z0-9])sk(?:-|%2d)[\w-]{16}/i,
  /(?<![a-z0-9])(?:(?:AIza|hf_|gsk_)[\w-]{20}|xai-[a-z0-9]{20})/i,
  webToken,
  /(?<![a-z0-9])Bearer\s+(?!\[redacted\](?![^\s"'\\,;.)}\]]))\S+/i,
  // Addresses: `user:password@`, and a query whose name speaks of a credential.
  /:\/\/[^\s/?#@:"]*:(?!\[redacted\]@)[^\s/?#@"]+@/i,
  /[?&;][\w.%-]{0,64}(?:auth|token|key|secret|cookie|password)[\w.%-]{0,64}=(?!\[redacted\](?![^\s"'\\&#]))[^\s"'\\&#]+/i,
];

/** Of `Basic …` only what decodes to `user:password` is a credential: the word is common. */
function holdsBasicCredentials(text: string): boolean {
  return [...text.matchAll(/\bBasic\s+([a-z0-9+/]{4,65536}={0,2})/gi)].some(([, code = ""]) =>
    /^[\x20-\x7e]*:[\x20-\x7e]*$/.test(Buffer.from(code, "base64").toString("latin1")),
  );
}

/**
 * Whether a text holds what looks like a key: one of the forms of well-known hosts, a bearer token, a JSON Web Token,
 * `user:password` in basic form or in an address, or an address whose query names a credential.
 */
export function isSecret(text: string): boolean {
  return patterns.some((pattern) => pattern.test(text)) || holdsBasicCredentials(text);
}

/**
 * JSON pointer to the first text that looks like a key, undefined when there is none. Such texts are looked for
 * everywhere, and one in a name is reported at its object; headers and queries have rules of their own.
 */
export function findSecret(value: unknown, pointer = ""): string | undefined {
  if (typeof value === "string") return isSecret(value) ? pointer : undefined;
  if (typeof value !== "object" || value === null) return undefined;
  for (const [key, child] of Object.entries(value)) {
    const at = `${pointer}/${escapeStep(key)}`;
    // A pointer to a name would spell the key.
    const found = findSecret(key, pointer) ?? findSecret(child, at);
    if (found !== undefined) return found;
  }
  return undefined;
}
