import type { ChunkIterator } from "./chunk-iterator.ts";

type Pending = ReturnType<ChunkIterator["next"]>;

/** Two iterators over the same items. What only one of them has read waits for the other; the source is left with both. */
export function teeIterator(source: ChunkIterator): [ChunkIterator, ChunkIterator] {
  const queues = new Set<Pending[]>();

  function branch(): ChunkIterator {
    const queue: Pending[] = [];
    queues.add(queue);
    return {
      next() {
        if (!queues.has(queue)) return Promise.resolve({ done: true, value: undefined });
        if (queue.length === 0) {
          const item = source.next();
          for (const each of queues) each.push(item);
        }
        // It was filled just now, if it was empty.
        return queue.shift() as Pending;
      },
      async return() {
        queues.delete(queue);
        return queues.size === 0 ? source.return() : { done: true, value: undefined };
      },
    };
  }

  return [branch(), branch()];
}
