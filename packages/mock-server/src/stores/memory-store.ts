import { applyChange, type Change, emptyState, type State } from "./state.ts";
import type { Collection, CollectionName, SessionStore, Store } from "./store.ts";

/** Takes a step down so that it outlives the process. */
export type Keep = (change: Change) => Promise<void>;

function collectionOf<Value>(state: State, session: string, name: CollectionName, apply: Keep): Collection<Value> {
  // Only values of this collection are ever put under its name.
  const values = () => state.sessions.get(session)?.collections[name].values as ReadonlyMap<string, Value> | undefined;
  return {
    put: (key, value) => apply({ session, put: name, key, value }),
    get: async (key) => values()?.get(key),
    list: async () => [...(values()?.values() ?? [])],
    clear: () => apply({ session, put: name }),
  };
}

/**
 * A store in memory. It is gone with the process, unless `keep` takes its steps down.
 *
 * @param state what is in it at first
 */
export function createMemoryStore(state: State = emptyState(), keep: Keep = async () => {}): Store {
  const claimed = new Set<string>();
  const apply: Keep = (change) => {
    applyChange(state, change);
    return keep(change);
  };
  const session = (name: string): SessionStore => ({
    collection: <Value>(collection: CollectionName) => collectionOf<Value>(state, name, collection, apply),
    async count(counter, by = 1) {
      const sum = (state.sessions.get(name)?.counters.get(counter) ?? 0) + by;
      if (by !== 0) await apply({ session: name, count: counter, sum });
      return sum;
    },
    async claim(work) {
      const key = JSON.stringify([name, work]);
      if (claimed.has(key)) return undefined;
      claimed.add(key);
      return async () => void claimed.delete(key);
    },
    clear: () => apply({ session: name, clear: true }),
  });
  return {
    lasting: false,
    shared: false,
    session,
    sessions: async () => [...state.sessions.keys()],
    [Symbol.asyncDispose]: async () => {},
  };
}
