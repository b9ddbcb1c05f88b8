/** Shorter texts are no secrets, and blanking them out would garble whatever they occur in. */
const shortestSecret = 8;

/** Levels of a value that are kept: more than any error has, and few enough to be walked through and logged. */
const deepest = 100;

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

function redactErrorInPlace(error: Error, clean: (value: unknown) => unknown): Error {
  for (const name of Object.getOwnPropertyNames(error)) Reflect.set(error, name, clean(Reflect.get(error, name)));
  return error;
}

function walk(value: unknown, secret: string, seen: Set<object>, depth: number): unknown {
  if (typeof value === "string") return secret.length < shortestSecret ? value : value.replaceAll(secret, "[redacted]");
  if (typeof value !== "object" || value === null) return value;
  if (seen.has(value)) return value instanceof Error ? value : "[circular]";
  if (depth === deepest) return "[nested too deeply]";
  seen.add(value);
  const clean = (item: unknown) => walk(item, secret, seen, depth + 1);
  if (value instanceof Error) return redactErrorInPlace(value, clean);
  if (Array.isArray(value)) return value.map(clean);
  // What is neither an error nor plain data, such as a `Request` with its headers, is told by its kind alone.
  if (!isPlain(value)) return Object.prototype.toString.call(value);
  return Object.fromEntries(Object.entries(value).map((entry) => entry.map(clean)));
}

/**
 * A copy of a value in which the secret is blanked out, for servers that echo the key, and for what the platform, or a
 * `fetch` of the caller's own, throws: Node.js keeps the bytes of an answer that is no HTTP in a field of the cause;
 * others keep the request with its headers. An error and its causes stay what they are, and are changed in place. What
 * is nested too deeply is cut off.
 */
export function redact<Value>(value: Value, secret: string): Value {
  // Texts stay texts and errors errors, and only what no caller knows by its type is cut off or told by its kind.
  return walk(value, secret, new Set(), 0) as Value;
}
