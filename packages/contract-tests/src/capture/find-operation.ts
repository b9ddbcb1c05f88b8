import { type Operation, operations } from "@haoee/spec";
import { escapePattern } from "../escape-pattern.ts";

/** An operation of the contract, and the address of a request as the contract spells it. */
export interface FoundOperation {
  readonly operation: Operation;
  /** Path without what a host puts before it. */
  readonly path: string;
  /** Values of the parameters in the path, as they were sent. */
  readonly parameters: Readonly<Record<string, string>>;
}

/** A pattern of the path, with and without the version that it begins with, since hosts have versions of their own. */
function patternsOf({ path }: Operation): readonly (readonly [shortened: string, pattern: RegExp])[] {
  return [path, path.replace(/^\/v\d\w*(?=\/)/, "")].map((spelling) => [
    spelling,
    new RegExp(`${escapePattern(spelling).replaceAll(/\\\{(\w+)\\\}/g, "(?<$1>[^/]+)")}$`),
  ]);
}

const known = operations.flatMap((operation) =>
  patternsOf(operation).map(([spelling, pattern]) => ({ operation, spelling, pattern })),
);

/** How much of a path its spelling decides: steps first, then how few of them are parameters. */
function weight(spelling: string): number {
  return spelling.split("/").length * 100 - spelling.split("{").length;
}

function complete({ path }: Operation, parameters: Readonly<Record<string, string>>): string {
  return path.replaceAll(/\{(\w+)\}/g, (_, name: string) => parameters[name] ?? "");
}

/**
 * The operation that a method and a path call, on the gateway or on a host that puts something before the path or has
 * no version in it. Undefined when there is none, or several fit alike.
 */
export function findOperation(method: string, path: string): FoundOperation | undefined {
  const found = known
    .filter(({ operation }) => operation.method === method.toLowerCase())
    .flatMap(({ operation, spelling, pattern }) => {
      const match = pattern.exec(path);
      return match ? [{ operation, parameters: { ...match.groups }, weight: weight(spelling) }] : [];
    })
    .toSorted((a, b) => b.weight - a.weight);
  const [best, second] = found;
  if (!best || (second && second.weight === best.weight && second.operation !== best.operation)) return undefined;
  const { operation, parameters } = best;
  return { operation, parameters, path: complete(operation, parameters) };
}
