import type { CallOptions } from "../call-options.ts";

/** An operation's input as the transport sees it, without the types of the contract. */
export interface OperationArguments extends CallOptions {
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
}
