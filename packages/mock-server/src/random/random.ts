import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";

/** Numbers that look random and are always the same for the same parts. */
export interface Random {
  /** A whole number between two, both included. */
  integer(lowest: number, highest: number): number;
  /** One of these. */
  pick<Item>(items: readonly [Item, ...Item[]]): Item;
}

/** FNV-1a over UTF-16 code units. Each part ends in a mark, so that ("ab", "c") differs from ("a", "bc"). */
function hash(parts: readonly string[]): number {
  let bits = 0x811c9dc5;
  for (const character of parts.map((part) => `${part}\0`).join("")) {
    bits = Math.imul(bits ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  return bits;
}

/**
 * Randomness that repeats.
 *
 * @param parts what it depends on: the seed first, then whatever tells one use from another, such as the prompt
 */
export function randomOf(...parts: readonly string[]): Random {
  const generator = xoroshiro128plus(hash(parts));
  const integer = (lowest: number, highest: number) => uniformInt(generator, lowest, highest);
  return {
    integer,
    // The list has at least one item, and the number is within it.
    pick: <Item>(items: readonly [Item, ...Item[]]) => items[integer(0, items.length - 1)] as Item,
  };
}
