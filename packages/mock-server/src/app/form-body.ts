import type { FormPart } from "./form-reader.ts";

/**
 * The parts of a form by name. A part that is repeated becomes an array.
 *
 * @param aliases other names of parts, such as `image[]` for `image`
 */
export function formBody(
  parts: readonly FormPart[],
  aliases: ReadonlyMap<string, string> = new Map(),
): Record<string, unknown> {
  const form = Map.groupBy(parts, ({ name }) => aliases.get(name) ?? name);
  const values = [...form].map(([name, group]) => [name, group.map(({ value }) => value)] as const);
  return Object.fromEntries(values.map(([name, all]) => [name, all.length === 1 ? all[0] : all]));
}
