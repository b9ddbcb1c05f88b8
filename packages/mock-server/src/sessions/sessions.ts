import type { Clock } from "../clock/clock.ts";
import { RequestRefusedError } from "../errors/request-refused-error.ts";
import type { Session } from "./session.ts";

/** The sessions of a mock. */
export interface Sessions {
  /**
   * The session of this name, begun if there is none.
   *
   * @throws RequestRefusedError for a name that is no name.
   */
  get(name: string): Session;
  /** Names of the sessions that live, the one that was used last at the end. */
  names(): readonly string[];
  /** Ends a session; the next request of its name begins a new one. */
  end(name: string): void;
  close(): void;
}

/** How many sessions are kept, and for how long. */
export interface SessionLimits {
  /** Beyond this many, 1000 by default, the one that was not used for the longest time ends. */
  readonly capacity?: number;
  /** A session that was not used for this long ends, in milliseconds; an hour by default. */
  readonly idle?: number;
}

const nameForm = /^[\w.:-]{1,128}$/;

/** Whether a session can have this name. */
export function isSessionName(name: string): boolean {
  return nameForm.test(name);
}

function checkName(name: string): void {
  if (isSessionName(name)) return;
  throw new RequestRefusedError({
    message: "X-Mock-Session takes 1 to 128 letters, digits and the signs _ . : -",
    param: "X-Mock-Session",
  });
}

/**
 * @param begin makes a session
 * @param clock the time by which sessions are idle
 */
export function createSessions(
  begin: (name: string) => Session,
  clock: Clock,
  { capacity = 1_000, idle = 3_600_000 }: SessionLimits = {},
): Sessions {
  const sessions = new Map<string, { readonly session: Session; readonly usedAt: number }>();

  const end = (name: string) => {
    sessions.get(name)?.session.close();
    sessions.delete(name);
  };
  /** The map is in the order of use. */
  const forgetOldest = () => {
    for (const [name, { usedAt }] of sessions) {
      if (sessions.size <= capacity && clock.now() - usedAt < idle) return;
      end(name);
    }
  };

  return {
    get(name) {
      checkName(name);
      const session = sessions.get(name)?.session ?? begin(name);
      sessions.delete(name);
      sessions.set(name, { session, usedAt: clock.now() });
      forgetOldest();
      return session;
    },
    names: () => [...sessions.keys()],
    end,
    close: () => [...sessions.keys()].forEach(end),
  };
}
