import { BoundedMap } from "./bounded-map.ts";
import { Budget } from "./budget.ts";
import { type CollectionName, type CounterName, capacities, mostCharacters } from "./store.ts";

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

/** Everything in a store. */
export interface State {
  readonly sessions: Map<string, SessionState>;
  /** What all sessions have together for values whose characters are counted. */
  readonly budget: Budget;
}

/** The state of a store that nothing was put into. */
export function emptyState(): State {
  return { sessions: new Map(), budget: new Budget(mostCharacters) };
}

function emptySession(budget: Budget): SessionState {
  const { tasks, characters, webhooks, requests, faults } = capacities;
  return {
    collections: {
      tasks: new BoundedMap(tasks, budget),
      characters: new BoundedMap(characters, budget),
      webhooks: new BoundedMap(webhooks, budget),
      requests: new BoundedMap(requests, budget),
      faults: new BoundedMap(faults, budget),
    },
    counters: new Map(),
  };
}

function forgetSession({ sessions }: State, name: string): void {
  for (const collection of Object.values(sessions.get(name)?.collections ?? {})) collection.clear();
  sessions.delete(name);
}

/** Takes a step. */
export function applyChange(state: State, change: Change): void {
  if ("clear" in change) {
    forgetSession(state, change.session);
    return;
  }
  const session = state.sessions.get(change.session) ?? emptySession(state.budget);
  state.sessions.set(change.session, session);
  if ("count" in change) session.counters.set(change.count, change.sum);
  else if (change.key === undefined) session.collections[change.put].clear();
  else session.collections[change.put].put(change.key, change.value);
}

/** The steps that lead from nothing to a state. */
export function* changesOf({ sessions }: State): Generator<Change> {
  for (const [session, { collections, counters }] of sessions) {
    for (const [count, sum] of counters) yield { session, count, sum };
    for (const name of Object.keys(collections) as CollectionName[]) {
      for (const [key, value] of collections[name].values) yield { session, put: name, key, value };
    }
  }
}
