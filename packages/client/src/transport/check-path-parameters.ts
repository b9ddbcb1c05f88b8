import { InvalidArgumentError } from "../errors/invalid-argument-error.ts";

/**
 * Makes sure that a path leads where its operation lives: an empty value, `.` or `..` would address another one, and
 * half a character (a lone surrogate) cannot be written.
 *
 * @throws InvalidArgumentError naming the parameter.
 */
export function checkPathParameters(template: string, values: Readonly<Record<string, unknown>> | undefined): void {
  for (const [, name = ""] of template.matchAll(/\{(.+?)\}/g)) {
    const value = values?.[name];
    if (typeof value !== "string" || /^\.{0,2}$|\p{Surrogate}/u.test(value)) {
      throw new InvalidArgumentError(
        `path.${name} must be a Unicode text other than "", "." and "..".`,
        `path.${name}`,
      );
    }
  }
}
