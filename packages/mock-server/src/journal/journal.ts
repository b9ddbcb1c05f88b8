import type { Fault } from "../faults/fault.ts";
import type { Log } from "../log/log.ts";
import type { SessionStore } from "../stores/store.ts";

/** A body as the journal keeps it. */
export interface JournalBody {
  /** Bytes of the whole, kept or not. */
  readonly size: number;
  /** The text, or the bytes in base64; its beginning when it is larger than the journal keeps of one body. */
  readonly data: string;
  readonly encoding?: "base64";
  /** Set when `data` is only the beginning. */
  readonly truncated?: true;
  /** The pieces of a stream, `t` milliseconds after the head of the answer. */
  readonly chunks?: readonly { readonly t: number; readonly data: string }[];
}

/** One exchange of the mock. Keys and cookies are `[redacted]` wherever they stood. */
export interface JournalEntry {
  /** Counts from 1 in every session. */
  readonly id: number;
  /** When the request came, in ISO 8601, on the session's clock. */
  readonly at: string;
  readonly operationId?: string;
  /** Id of the documentation entry that the request is. */
  readonly entry?: string;
  /** What the contract says of the request; `refused` with the code and field of the refusal. */
  readonly verdict: "accepted" | "refused";
  readonly refusal?: string;
  /** Name of the scenario that answered. */
  readonly scenario?: string;
  readonly faults: readonly Fault[];
  readonly request: {
    readonly method: string;
    /** With its query. */
    readonly target: string;
    readonly origin: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly body?: JournalBody;
  };
  readonly response: {
    readonly status: number;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: JournalBody;
    /** How it ended: wholly, by the client's leaving or by a failure. */
    readonly end: "complete" | "left" | "failed";
  };
  /** Milliseconds of the machine: to the head of the answer, and to its end. */
  readonly timing: { readonly head: number; readonly end: number };
}

/** Which entries are wanted. Each condition that is given has to hold. */
export interface JournalFilter {
  readonly operationId?: string;
  readonly entry?: string;
  readonly status?: number;
  readonly verdict?: string;
  /** Only entries with a greater id. */
  readonly after?: number;
  /** At most so many, the latest ones. */
  readonly limit?: number;
}

/** What a session remembers of its exchanges, with every server that shares its store. */
export interface Journal {
  /** Writes it down, without waiting until that is done. */
  add(entry: Omit<JournalEntry, "id">): void;
  /** Oldest first. What this server was told to add is there. */
  list(filter?: JournalFilter): Promise<readonly JournalEntry[]>;
}

/** What a journal is made with. */
export interface JournalOptions {
  readonly store: SessionStore;
  readonly log: Log;
  /** Aborted when the session ends: what is added then concerns nobody any more. */
  readonly closing: AbortSignal;
}

function accepts(entry: JournalEntry, { operationId, entry: id, status, verdict, after = 0 }: JournalFilter): boolean {
  return (
    (operationId === undefined || entry.operationId === operationId) &&
    (id === undefined || entry.entry === id) &&
    (status === undefined || entry.response.status === status) &&
    (verdict === undefined || entry.verdict === verdict) &&
    entry.id > after
  );
}

/** Makes the journal of a session. */
export function createJournal({ store, log, closing }: JournalOptions): Journal {
  const kept = store.collection<JournalEntry>("requests");
  const underWay = new Set<Promise<void>>();
  const write = async (facts: Omit<JournalEntry, "id">) => {
    const id = await store.count("requests");
    if (!closing.aborted) await kept.put(String(id), { id, ...facts });
  };

  return {
    add(facts) {
      if (closing.aborted) return;
      const written = write(facts)
        .catch((error: unknown) => log({ event: "failure", message: `The journal misses a request: ${error}` }))
        .finally(() => underWay.delete(written));
      underWay.add(written);
    },
    async list(filter = {}) {
      await Promise.all(underWay);
      const wanted = (await kept.list()).filter((entry) => accepts(entry, filter));
      // Servers that share a store may write down in another order than they count.
      const inOrder = wanted.toSorted((one, other) => one.id - other.id);
      return filter.limit === undefined ? inOrder : inOrder.slice(-filter.limit);
    },
  };
}
