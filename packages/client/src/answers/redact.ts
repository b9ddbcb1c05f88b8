import type { Thrown } from "./causes.ts";

/** Shorter texts are no secrets, and blanking them out would garble whatever they occur in. */
const shortestSecret = 8;

/** Levels of a value that are kept: more than any error has, and few enough to be walked through and logged. */
const deepest = 100;

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/**
 * Whether changing its properties changes all that an error tells: not one that is frozen, reads them from elsewhere, or
 * writes itself as JSON. A `stack` can be set whatever the platform makes of it.
 */
function isChangeable(error: Error): boolean {
  const names = Reflect.ownKeys(error);
  return (
    !("toJSON" in error) &&
    (names.includes("message") || !error.message) &&
    names.every((name) => name === "stack" || Reflect.getOwnPropertyDescriptor(error, name)?.writable)
  );
}

/** An error in place of one that cannot be changed. */
function standInOf({ name, message, stack, cause, code }: Error & Thrown): Error {
  return Object.assign(new Error(message), { name, stack, cause, code });
}

function walk(value: unknown, secret: string, seen: Map<object, unknown>, depth: number): unknown {
  if (typeof value === "string") return secret.length < shortestSecret ? value : value.replaceAll(secret, "[redacted]");
  if (typeof value !== "object" || value === null) return value;
  if (seen.has(value)) return seen.get(value);
  if (depth === deepest) return "[nested too deeply]";
  const clean = (item: unknown) => walk(item, secret, seen, depth + 1);
  if (value instanceof Error) {
    const error = isChangeable(value) ? value : standInOf(value);
    seen.set(value, error).set(error, error);
    for (const name of Reflect.ownKeys(error)) Reflect.set(error, name, clean(Reflect.get(error, name)));
    return error;
  }
  seen.set(value, "[circular]");
  if (Array.isArray(value)) return value.map(clean);
  // What is neither an error nor plain data, such as a `Request` with its headers, is told by its kind alone.
  if (!isPlain(value)) return Object.prototype.toString.call(value);
  return Object.fromEntries(Object.entries(value).map((entry) => entry.map(clean)));
}

/**
 * A copy of a value in which the secret is blanked out, for servers that echo the key, and for what the platform, or a
 * `fetch` of the caller's own, throws: Node.js keeps the bytes of an answer that is no HTTP in a field of the cause;
 * others keep the request with its headers. An error and its causes stay what they are, and are changed in place, unless
 * they cannot be: then an `Error` of the same name, message, code and stack takes their place. What is nested too deeply
 * is cut off.
 */
export function redact<Value>(value: Value, secret: string): Value {
  // Texts stay texts and errors errors, and only what no caller knows by its type is cut off or told by its kind.
  return walk(value, secret, new Map(), 0) as Value;
}
