import { isFileRefusedError } from "../errors/file-refused-error.ts";
import { isOptionRefusedError } from "../errors/option-refused-error.ts";
import type { MockOptions } from "../settings/options.ts";

/** What to say when the server cannot start, by the system's code. */
const advice: Readonly<Record<string, (options: MockOptions) => string>> = {
  EADDRINUSE: ({ port }) => `Port ${port} is in use. Stop what listens there, or choose another: --port 0 finds one.`,
  EACCES: ({ port }) => `Port ${port} needs rights that this user does not have. Choose one above 1023.`,
  EADDRNOTAVAIL: ({ host }) => `This machine has no address ${host}. Choose another: --host 127.0.0.1`,
  ENOTFOUND: ({ host }) => `Nothing is known of the host ${host}. Choose another: --host 127.0.0.1`,
};

/** Why the mock does not start, and the code it ends with: 2 when it was called wrongly, 1 for anything else. */
export function startFailure(
  error: unknown,
  options: MockOptions,
): { readonly message: string; readonly exitCode: number } {
  if (isFileRefusedError(error) || isOptionRefusedError(error)) return { message: error.message, exitCode: 2 };
  const { message, code = "" } = error as Error & { readonly code?: string };
  return { message: advice[code]?.(options) ?? `The mock cannot start: ${message}`, exitCode: 1 };
}
