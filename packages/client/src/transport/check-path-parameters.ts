import { InvalidArgumentError } from "../errors/invalid-argument-error.ts";

/**
 * Makes sure that a path leads where its operation lives: an empty value, `.` or `..` would address another one.
 *
 * @throws InvalidArgumentError naming the parameter.
 */
export function checkPathParameters(template: string, values: Readonly<Record<string, string>> = {}): void {
  for (const [, name = ""] of template.matchAll(/\{(.+?)\}/g)) {
    if (/^\.{0,2}$/.test(values[name] ?? "")) {
      throw new InvalidArgumentError(`path.${name} must be a text other than "", "." and "..".`, `path.${name}`);
    }
  }
}
