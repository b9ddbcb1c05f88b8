const redacted = "[redacted]";

/** Names of query parameters and of headers whose values are credentials, as `recording.schema.json` has them. */
const secretName = /auth|token|key|secret|cookie|password/i;
const secretHeader = /^(?!x-ratelimit-).*(auth|token|key|secret|cookie)/i;
/** Keys in the forms that vendors give them. */
const keyLike = /\b(?:sk-|AIza)[\w-]{16,}/g;
/** User and password of an address. */
const login = /:\/\/[^\s/?#@"]+@/g;

/** Headers without the values that are credentials. */
export function redactHeaders(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, secretHeader.test(name) ? redacted : value]),
  );
}

/** A path and query without the values that are credentials. */
export function redactTarget(target: string): string {
  const at = target.indexOf("?");
  if (at === -1) return target;
  const pairs = target
    .slice(at + 1)
    .split("&")
    .map((pair) => {
      const [name = ""] = pair.split("=", 1);
      return secretName.test(decodeName(name)) ? `${name}=${redacted}` : pair;
    });
  return `${target.slice(0, at)}?${pairs.join("&")}`;
}

/** A name that is no percent-encoded UTF-8 is taken as it stands. */
function decodeName(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** The value as it stands, without the scheme before it, and each of the cookies that it may be. */
function partsOf(value: string): readonly string[] {
  const bare = value.replace(/^[\w-]+\s+/, "");
  return [value, bare, ...bare.split(/;\s*/).map((cookie) => cookie.replace(/^[^=]*=/, ""))];
}

/** A value of a query as it is written, as addresses are read, and as forms are read. */
function readingsOf(written: string): readonly string[] {
  return [written, decodeName(written), decodeName(written.replaceAll("+", " "))];
}

/** What the query of a target says, undecoded. */
function pairsOf(target: string): readonly (readonly [string, string])[] {
  const at = target.indexOf("?");
  if (at === -1) return [];
  return target
    .slice(at + 1)
    .split(/[&#]/)
    .map((pair) => [decodeName(pair.split("=", 1)[0] ?? ""), pair.slice(pair.indexOf("=") + 1)] as const);
}

/** The ways to write a credential in a text. */
function spellingsOf(credential: string): readonly string[] {
  return [credential, encodeURIComponent(credential), JSON.stringify(credential).slice(1, -1)];
}

/** The credentials that a request carries, so that they can be found wherever else they were written. */
export function credentialsOf(headers: Readonly<Record<string, string>>, target: string): readonly string[] {
  const values = [
    ...Object.entries(headers).flatMap(([name, value]) => (secretHeader.test(name) ? partsOf(value) : [])),
    ...pairsOf(target).flatMap(([name, written]) => (secretName.test(name) ? readingsOf(written) : [])),
  ];
  // Short keys, such as the word `key` of an example, are words that texts hold by themselves.
  const long = values.map((value) => value.trim()).filter((value) => value.length >= 8);
  return [...new Set(long.flatMap(spellingsOf))].sort((a, b) => b.length - a.length);
}

function withoutCredentials(text: string, credentials: readonly string[]): string {
  return credentials.reduce((rest, credential) => rest.replaceAll(credential, redacted), text);
}

/** The same JSON with every printable character of ASCII as itself, which may be written as an escape as well. */
function withoutEscapes(text: string): string {
  return text.replaceAll(/\\(?:u00([2-7][\da-f])|(\/)|.)/gis, (written, code?: string, slash?: string) => {
    if (slash) return slash;
    const character = code === undefined ? undefined : String.fromCharCode(Number.parseInt(code, 16));
    return character === undefined || `"\\\x7f`.includes(character) ? written : character;
  });
}

/** A text without these credentials, whether it spells them out or, as JSON may, escapes their characters. */
export function redactText(text: string, credentials: readonly string[]): string {
  // As it stands first: a credential may hold what looks like an escape.
  const rest = withoutCredentials(text, credentials);
  const plain = rest.includes("\\") ? withoutEscapes(rest) : rest;
  const isEscaped = plain !== rest && credentials.some((credential) => plain.includes(credential));
  return (isEscaped ? withoutCredentials(plain, credentials) : rest)
    .replaceAll(keyLike, redacted)
    .replaceAll(login, `://${redacted}@`);
}

/**
 * A JSON value whose texts are without these credentials. What is made of it cannot repeat them, not even in pieces in
 * which nobody would find them.
 */
export function redactValue(value: unknown, credentials: readonly string[]): unknown {
  if (typeof value === "string") return withoutCredentials(value, credentials);
  if (Array.isArray(value)) return value.map((item) => redactValue(item, credentials));
  if (typeof value !== "object" || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, redactValue(field, credentials)]));
}
