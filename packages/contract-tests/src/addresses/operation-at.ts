import { type Operation, operations } from "@haoee/spec";
import { pathPattern } from "./path-pattern.ts";

/** An operation of the contract, and the address of a request as the contract spells it. */
export interface FoundOperation {
  readonly operation: Operation;
  /** Path without what a host puts before it. */
  readonly path: string;
  /** Values of the parameters in the path, as they were sent. */
  readonly parameters: Readonly<Record<string, string>>;
}

/** What of an address may be other than the contract says. */
export interface AddressOptions {
  /** Method of the request, in any case. Default: not asked, since every path of the contract has one operation. */
  readonly method?: string;
  /** Whether the version at the beginning of the path may be another or none, as hosts have versions of their own. */
  readonly anyVersion?: boolean;
}

const known = operations.flatMap((operation) =>
  [operation.path, operation.path.replace(/^\/v\d\w*(?=\/)/, "")].map((spelling, index) => ({
    operation,
    spelling,
    pattern: new RegExp(`${pathPattern(spelling)}$`),
    isWhole: index === 0,
  })),
);

/** How much of a path its spelling decides: steps first, then how few of them are parameters. */
function weight(spelling: string): number {
  return spelling.split("/").length * 100 - spelling.split("{").length;
}

function complete({ path }: Operation, parameters: Readonly<Record<string, string>>): string {
  return path.replaceAll(/\{(\w+)\}/g, (_, name: string) => parameters[name] ?? "");
}

/**
 * The operation that is called at a path, on the gateway or on a host that puts something before it. A query or fragment
 * says nothing. Undefined when there is none, or several fit alike.
 */
export function operationAt(
  target: string,
  { method, anyVersion = false }: AddressOptions = {},
): FoundOperation | undefined {
  const [path = ""] = target.split(/[?#]/);
  const found = known
    .filter(({ isWhole }) => isWhole || anyVersion)
    .filter(({ operation }) => method === undefined || operation.method === method.toLowerCase())
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
