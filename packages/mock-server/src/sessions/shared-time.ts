import type { AdjustableClock } from "../clock/adjustable-clock.ts";
import type { Clock } from "../clock/clock.ts";
import type { SessionStore } from "../stores/store.ts";

/** A session's clock as everybody who shares its store has set it, and as it was before a restart. */
export interface SharedTime {
  /** Puts the clock forward by milliseconds, for everybody. */
  advance(milliseconds: number): Promise<void>;
  /** Stops it, for everybody. */
  freeze(): Promise<void>;
  /** Lets it go on from where it stands, for everybody. */
  resume(): Promise<void>;
  /** Puts the clock to where others have put it. */
  catchUp(): Promise<void>;
}

/**
 * Shares in a store how a clock is set. All of it are sums, so that changes of several servers at once come to the same
 * in any order.
 *
 * @param base whose pace the clock takes
 */
export function createSharedTime(clock: AdjustableClock, base: Clock, store: SessionStore): SharedTime {
  const stoppedAt = () => store.count("stopped", 0);
  /** Changes when it was stopped, unless somebody else just has. */
  const changeStop = async (by: number, wanted: number): Promise<boolean> => {
    const isFirst = (await store.count("stopped", by)) === wanted;
    if (!isFirst) await store.count("stopped", -by);
    return isFirst;
  };
  const catchUp = async () => {
    const [ahead, stop] = await Promise.all([store.count("clock", 0), stoppedAt()]);
    clock.set({ ahead, ...(stop !== 0 && { stoppedAt: stop }) });
  };

  return {
    catchUp,
    async advance(milliseconds) {
      await store.count("clock", Math.round(milliseconds));
      await catchUp();
    },
    async freeze() {
      // 0 means that it goes.
      const now = Math.max(1, Math.round(base.now()));
      if ((await stoppedAt()) === 0) await changeStop(now, now);
      await catchUp();
    },
    async resume() {
      const stop = await stoppedAt();
      if (stop !== 0 && (await changeStop(-stop, 0))) await store.count("clock", stop - Math.round(base.now()));
      await catchUp();
    },
  };
}
