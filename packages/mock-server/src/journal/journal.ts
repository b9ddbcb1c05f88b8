import type { Fault } from "../faults/fault.ts";

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

/** What a session remembers of its exchanges. */
export interface Journal {
  add(entry: Omit<JournalEntry, "id">): void;
  /** Oldest first. */
  list(filter?: JournalFilter): readonly JournalEntry[];
  clear(): void;
}

/** Entries and characters that are kept; beyond either the oldest are forgotten. */
export interface JournalLimits {
  readonly entries?: number;
  readonly characters?: number;
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

/** Makes an empty journal. */
export function createJournal({ entries = 1_000, characters = 16 * 1024 * 1024 }: JournalLimits = {}): Journal {
  const kept: { readonly entry: JournalEntry; readonly size: number }[] = [];
  let count = 0;
  let total = 0;
  return {
    add(facts) {
      count += 1;
      const entry = { id: count, ...facts };
      const size = JSON.stringify(entry).length;
      kept.push({ entry, size });
      total += size;
      while (kept.length > entries || total > characters) total -= kept.shift()?.size ?? 0;
    },
    list: (filter = {}) => {
      const wanted = kept.map(({ entry }) => entry).filter((entry) => accepts(entry, filter));
      return filter.limit === undefined ? wanted : wanted.slice(-filter.limit);
    },
    clear() {
      kept.length = 0;
      total = 0;
    },
  };
}
