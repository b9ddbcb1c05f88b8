import type { Difference } from "./difference.ts";

/** So many differences of a schema are told at each of the places where they show. */
const mostRepeated = 200;

/** Where very many differences come together, each is told at the first place only: shared schemas show everywhere. */
export function tellOnce(differences: readonly Difference[]): readonly Difference[] {
  if (differences.length <= mostRepeated) return differences;
  const told = new Map<object | undefined, Map<string, Difference>>();
  for (const difference of differences) {
    const place = difference.places.new ?? difference.places.old;
    const known = told.get(place) ?? new Map<string, Difference>();
    const key = `${difference.change} ${difference.question} ${difference.message}`;
    if (!known.has(key)) known.set(key, difference);
    told.set(place, known);
  }
  return [...told.values()].flatMap((known) => [...known.values()]);
}
