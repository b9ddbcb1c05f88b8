import { redact } from "./redact.ts";

/** What is neither an error nor plain data, such as a `Request` with its headers, is told by its kind alone. */
function kindOf(value: object): string {
  return Object.prototype.toString.call(value);
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null || Array.isArray(value);
}

/**
 * Blanks the secret out of what the platform, or a `fetch` of the caller's own, threw: out of an error and its causes in
 * place, so that they stay what they are, and out of a copy of anything else. Node.js keeps the bytes of an answer that
 * is no HTTP in a field of the cause; others keep the request with its headers.
 */
export function redactCause(thrown: unknown, secret: string, seen: WeakSet<object> = new WeakSet()): unknown {
  if (typeof thrown !== "object" || thrown === null) return redact(thrown, secret);
  if (seen.has(thrown)) return thrown instanceof Error ? thrown : "[circular]";
  seen.add(thrown);
  const clean = (value: unknown) => redactCause(value, secret, seen);
  if (thrown instanceof Error) {
    for (const name of Object.getOwnPropertyNames(thrown)) Reflect.set(thrown, name, clean(Reflect.get(thrown, name)));
    return thrown;
  }
  if (!isPlain(thrown)) return kindOf(thrown);
  if (Array.isArray(thrown)) return thrown.map(clean);
  return Object.fromEntries(Object.entries(thrown).map(([name, value]) => [redact(name, secret), clean(value)]));
}
