import { BoundedMap } from "./bounded-map.ts";
import { type CollectionName, type CounterName, capacities } from "./store.ts";

/** A step from one state of a store to the next. A `put` without `value` clears the collection. */
export type Change =
  | {
      readonly session: string;
      readonly put: CollectionName;
      readonly key?: string;
      readonly value?: unknown;
    }
  | { readonly session: string; readonly count: CounterName; readonly sum: number }
  | { readonly session: string; readonly clear: true };

interface SessionState {
  readonly collections: { readonly [Name in CollectionName]: BoundedMap };
  readonly counters: Map<CounterName, number>;
}

/** Everything in a store, by session. */
export type State = Map<string, SessionState>;

function emptySession(): SessionState {
  const { tasks, characters, webhooks, requests, faults } = capacities;
  return {
    collections: {
      tasks: new BoundedMap(tasks),
      characters: new BoundedMap(characters),
      webhooks: new BoundedMap(webhooks),
      requests: new BoundedMap(requests),
      faults: new BoundedMap(faults),
    },
    counters: new Map(),
  };
}

/** Takes a step. */
export function applyChange(state: State, change: Change): void {
  if ("clear" in change) return void state.delete(change.session);
  const session = state.get(change.session) ?? emptySession();
  state.set(change.session, session);
  if ("count" in change) session.counters.set(change.count, change.sum);
  else if (change.key === undefined) session.collections[change.put].clear();
  else session.collections[change.put].put(change.key, change.value);
}

/** The steps that lead from nothing to a state. */
export function* changesOf(state: State): Generator<Change> {
  for (const [session, { collections, counters }] of state) {
    for (const [count, sum] of counters) yield { session, count, sum };
    for (const name of Object.keys(collections) as CollectionName[]) {
      for (const [key, value] of collections[name].values) yield { session, put: name, key, value };
    }
  }
}
