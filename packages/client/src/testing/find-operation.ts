import { operationTable } from "../generated/operations.ts";
import type { OperationId } from "../operations/operation-input.ts";

/** An operation and the values of its path. */
export interface FoundOperation {
  readonly operationId: OperationId;
  readonly path: Readonly<Record<string, string>>;
}

/** The end of an address that a template stands for: what comes before it is the base address, and may be anything. */
function patternOf(template: string): RegExp {
  return new RegExp(`${template.replaceAll(/\{(.+?)\}/g, "(?<$1>[^/]+?)")}$`);
}

function decoded(groups: Readonly<Record<string, string>> = {}): Record<string, string> {
  return Object.fromEntries(Object.entries(groups).map(([name, value]) => [name, decodeURIComponent(value)]));
}

/** The operation that a request calls. */
export function findOperation(method: string, { pathname }: URL): FoundOperation | undefined {
  for (const [operationId, operation] of Object.entries(operationTable)) {
    const match = operation.method.toUpperCase() === method ? patternOf(operation.path).exec(pathname) : null;
    // The keys of the table are the names of the operations.
    if (match) return { operationId: operationId as OperationId, path: decoded(match.groups) };
  }
  return undefined;
}
