import type { Interaction, UnreadableInteraction } from "./archive.ts";

/** Reads the interactions of a file one by one: a broken one is told, and the others are read. */
export async function readEach(
  items: readonly unknown[],
  read: (item: unknown, number: number) => Interaction | Promise<Interaction>,
): Promise<readonly (Interaction | UnreadableInteraction)[]> {
  const found: (Interaction | UnreadableInteraction)[] = [];
  for (const [index, item] of items.entries()) {
    const number = index + 1;
    try {
      found.push(await read(item, number));
    } catch (error) {
      found.push({ number, reason: error instanceof Error ? error.message : String(error) });
    }
  }
  return found;
}
