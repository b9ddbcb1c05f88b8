import { pathPattern } from "./path-pattern.ts";

/**
 * The parameters in a path, decoded, by the template of its operation: `/v1beta/models/{model}:generateContent`.
 *
 * @returns undefined when the path is not of the template.
 */
export function pathParameters(template: string, path: string): Readonly<Record<string, string>> | undefined {
  const found = new RegExp(`^${pathPattern(template)}$`).exec(path);
  if (!found) return undefined;
  return Object.fromEntries(
    Object.entries(found.groups ?? {}).map(([name, value]) => [name, decodeURIComponent(value)]),
  );
}
