import type { ChunkIterator } from "./read-chunks.ts";

type Item = ReturnType<ChunkIterator["next"]>;

const end = { done: true, value: undefined } as const;

/** Two iterators over the same items. What only one of them has read waits for the other; the source is left with both. */
export function teeIterator(source: ChunkIterator): [ChunkIterator, ChunkIterator] {
  const queues = new Set<Item[]>();

  function branch(): ChunkIterator {
    const queue: Item[] = [];
    queues.add(queue);
    return {
      async next() {
        if (!queues.has(queue)) return end;
        if (queue.length === 0) {
          const item = source.next();
          for (const each of queues) each.push(item);
        }
        // It was filled just now, if it was empty.
        return queue.shift() as Item;
      },
      async return() {
        queues.delete(queue);
        return queues.size === 0 ? source.return() : end;
      },
    };
  }

  return [branch(), branch()];
}
