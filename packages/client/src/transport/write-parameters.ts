import { InvalidArgumentError } from "../errors/invalid-argument-error.ts";

type Values = Readonly<Record<string, unknown>>;

/**
 * A path with its parameters in place of their names in braces. It leads where its operation lives: an empty value, `.`
 * or `..` would address another one, and half a character (a lone surrogate) cannot be written.
 *
 * @throws InvalidArgumentError naming the parameter.
 */
export function writePath(template: string, values: Values): string {
  return template.replace(/\{(.+?)\}/g, (_, name: string) => {
    const value = values[name];
    if (typeof value === "string" && !/^\.{0,2}$|\p{Surrogate}/u.test(value)) return encodeURIComponent(value);
    const argument = `path.${name}`;
    throw new InvalidArgumentError(`${argument} must be a Unicode text other than "", "." and "..".`, argument);
  });
}

/**
 * A query: a parameter for each value, one for each item of a list, none for null and undefined.
 *
 * @throws URIError for half a character.
 */
export function writeQuery(values: Values): string {
  const written = Object.entries(values).flatMap(([name, value]) =>
    [value ?? []].flat().map((item) => `${name}=${encodeURIComponent(String(item))}`),
  );
  return written.join("&");
}
