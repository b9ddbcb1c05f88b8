import type { OperationId } from "@haoee/spec";
import { RequestRefusedError } from "../errors/request-refused-error.ts";

/** A method on a path and what answers it. Parameters of the path stand in braces. */
export interface Route<Target> {
  /** In upper case. */
  readonly method: string;
  readonly path: string;
  /** Operation of the contract that it is, undefined for the mock's own pages. */
  readonly operationId?: OperationId;
  readonly target: Target;
}

/** The route of a request and the values of its path's parameters. */
interface RouteMatch<Target> {
  readonly route: Route<Target>;
  readonly params: Readonly<Record<string, string>>;
}

/**
 * Finds the route of a request.
 *
 * @throws RequestRefusedError with 404 for an unknown path, 405 for a wrong method, 400 for a path that is no UTF-8.
 */
export type Router<Target> = (method: string, path: string) => RouteMatch<Target>;

/** A path as a pattern: one group for each parameter. */
function pattern(path: string): RegExp {
  const literal = path.replaceAll(/[.*+?^$()|[\]\\]/g, "\\$&");
  return new RegExp(`^${literal.replaceAll(/\{(\w+)\}/g, "(?<$1>[^/]+)")}$`);
}

function decoded(groups: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(groups).map(([name, value]) => {
      try {
        return [name, decodeURIComponent(value)];
      } catch {
        throw new RequestRefusedError({ message: `${name} in the path is not percent-encoded UTF-8`, param: name });
      }
    }),
  );
}

function unknownPath(method: string, path: string): RequestRefusedError {
  // Source: one-api, controller.RelayNotFound.
  return new RequestRefusedError({ status: 404, message: `Invalid URL (${method} ${path})`, code: "" });
}

function wrongMethod(method: string, path: string, allowed: readonly string[]): RequestRefusedError {
  const allow = allowed.flatMap((one) => (one === "GET" ? ["GET", "HEAD"] : [one])).join(", ");
  const message = `${method} is not a method of ${path}; use ${allow}`;
  return new RequestRefusedError({ status: 405, message, code: "method_not_allowed", headers: { allow } });
}

/** A table of routes. `HEAD` is answered wherever `GET` is. */
export function createRouter<Target>(routes: readonly Route<Target>[]): Router<Target> {
  const table = routes.map((route) => ({ ...route, pattern: pattern(route.path) }));
  return (method, path) => {
    const onPath = table.filter((route) => route.pattern.test(path));
    if (onPath.length === 0) throw unknownPath(method, path);
    const wanted = method === "HEAD" ? "GET" : method;
    const route = onPath.find((one) => one.method === wanted);
    if (!route) throw wrongMethod(method, path, [...new Set(onPath.map((one) => one.method))]);
    return { route, params: decoded(route.pattern.exec(path)?.groups ?? {}) };
  };
}
