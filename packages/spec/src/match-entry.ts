import { matchers } from "../generated/entry-matchers.js";
import { type Entry, findEntry } from "./entries.ts";
import type { OperationId } from "./operation-ids.ts";

/** The part of a request by which its entry is told. Names of headers are in lower case. */
export interface RequestFacts {
  readonly query: Readonly<Record<string, string | readonly string[]>>;
  readonly headers: Readonly<Record<string, string>>;
  /** The parsed body: JSON, or the parts of a form by name. Undefined when there is none. */
  readonly body?: unknown;
}

/**
 * Says which documentation entry a request to an operation is. Of all entries whose `match` accepts the request, the one
 * that asserts most wins; the catalogue's order settles a tie.
 *
 * @returns undefined when no entry of the operation matches.
 */
export function matchEntry(operationId: OperationId, request: RequestFacts): Entry | undefined {
  const found = matchers[operationId]?.find((matcher) => matcher.accepts(request));
  return found && findEntry(found.entry);
}
