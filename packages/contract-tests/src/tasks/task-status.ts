/** What a status says of a task. */
export interface StatusMeaning {
  /** 0 waiting, 1 at work, 2 ended. */
  readonly phase: 0 | 1 | 2;
  /** Whether it ended without what it was for. */
  readonly failed: boolean;
}

const waiting: StatusMeaning = { phase: 0, failed: false };
const working: StatusMeaning = { phase: 1, failed: false };
const succeeded: StatusMeaning = { phase: 2, failed: false };
const failed: StatusMeaning = { phase: 2, failed: true };

/** The known statuses of the contract and their spellings by other gateways, in lower case. */
const meanings: ReadonlyMap<string, StatusMeaning> = new Map(
  Object.entries({
    not_start: waiting,
    submitted: waiting,
    queued: waiting,
    pending: waiting,
    in_progress: working,
    processing: working,
    running: working,
    success: succeeded,
    succeeded,
    completed: succeeded,
    failure: failed,
    failed,
    fail: failed,
  }),
);

/** What a status says in whatever case it is written; undefined for one that says nothing, since the lists are open. */
export function meaningOf(status: string): StatusMeaning | undefined {
  return meanings.get(status.toLowerCase());
}

/** The statuses that end a task, in lower case. */
export const finalStatuses: readonly string[] = [...meanings.keys()].filter((name) => meaningOf(name)?.phase === 2);
