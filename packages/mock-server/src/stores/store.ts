/** How much of a collection is kept: beyond either the oldest are forgotten. */
export interface Capacity {
  readonly values: number;
  /** Of all values as JSON. Left out, they are not counted. */
  readonly characters?: number;
}

/** Name of a collection. */
export type CollectionName = "tasks" | "characters" | "webhooks" | "requests" | "faults";

/** What a session keeps, and how much of each. */
export const capacities: Readonly<Record<CollectionName, Capacity>> = {
  tasks: { values: 10_000 },
  characters: { values: 1_000 },
  webhooks: { values: 10_000 },
  requests: { values: 1_000, characters: 16 * 1024 * 1024 },
  faults: { values: 1 },
};

/** Most characters that a process keeps of what all its sessions have seen: beyond them the oldest of any is forgotten. */
export const mostCharacters: number = 64 * 1024 * 1024;

/**
 * What a session counts: ids given, the milliseconds by which its clock is ahead, the time at which it was stopped,
 * requests seen, and dice thrown.
 */
export const counterNames = ["ids", "clock", "stopped", "requests", "throws"] as const;

/** Name of a counter. */
export type CounterName = (typeof counterNames)[number];

/** JSON values by key, oldest first. A value is replaced where it stands, and what is got is not to be changed. */
export interface Collection<Value> {
  put(key: string, value: Value): Promise<void>;
  get(key: string): Promise<Value | undefined>;
  list(): Promise<readonly Value[]>;
  clear(): Promise<void>;
}

/** Gives back what was claimed. */
type Release = () => Promise<void>;

/** What one session keeps. The name of a session changes no id and no answer. */
export interface SessionStore {
  collection<Value>(name: CollectionName): Collection<Value>;
  /** Adds to a counter that begins at 0, and gives the sum. Adding 0 reads it. */
  count(name: CounterName, by?: number): Promise<number>;
  /**
   * Claims a piece of work, so that nobody else does it meanwhile.
   *
   * @param milliseconds after which others may claim it, should this process die
   * @returns undefined while somebody has it
   */
  claim(work: string, milliseconds: number): Promise<Release | undefined>;
  /** Forgets everything of this session. */
  clear(): Promise<void>;
}

/** Where a mock server keeps what outlives a request. A promise that is kept means that it is kept. */
export interface Store extends AsyncDisposable {
  /** Whether what it keeps outlives the process. */
  readonly lasting: boolean;
  /** Whether other servers use it too, and so put into it what this one has not seen. */
  readonly shared: boolean;
  session(name: string): SessionStore;
  /** Names of the sessions that keep something. */
  sessions(): Promise<readonly string[]>;
}
