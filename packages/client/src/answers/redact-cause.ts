import { redact } from "./redact.ts";

/**
 * Blanks the secret out of what the platform threw and of its causes, in place so that they stay what they are. Node.js
 * keeps the bytes of an answer that is no HTTP in a field of the cause.
 */
export function redactCause(error: unknown, secret: string): void {
  if (!(error instanceof Error)) return;
  for (const name of Object.getOwnPropertyNames(error)) {
    const value: unknown = Reflect.get(error, name);
    if (typeof value === "string") Reflect.set(error, name, redact(value, secret));
  }
  redactCause(error.cause, secret);
}
