import type { Clock } from "@haoee/client";
import { createTestClock, type TestClock } from "@haoee/mock-server";

/** One time for the mock and its clients, which passes when a client pauses or the test says so. */
export interface SharedTime {
  /** What the mock goes by. */
  readonly mock: TestClock;
  /** What clients go by: their pauses are over at once, and time has passed. */
  readonly client: Clock;
  /** Resolves as soon as the mock begins to wait. */
  mockWaits(): Promise<void>;
}

/** Makes a time that stands still at first. */
export function sharedTime(): SharedTime {
  const clock = createTestClock();
  let waits = Promise.withResolvers<void>();
  const sleep: Clock["sleep"] = async (milliseconds, signal) => {
    if (!signal?.aborted) await clock.advance(milliseconds);
  };
  const mockSleep: TestClock["sleep"] = (milliseconds, signal) => {
    waits.resolve();
    return clock.sleep(milliseconds, signal);
  };
  return {
    mock: { ...clock, sleep: mockSleep },
    client: { now: clock.now, after: (milliseconds, callback) => after(clock, milliseconds, callback), sleep },
    mockWaits() {
      waits = Promise.withResolvers();
      return waits.promise;
    },
  };
}

function after(clock: TestClock, milliseconds: number, callback: () => void): () => void {
  const cancelled = new AbortController();
  clock.sleep(milliseconds, cancelled.signal).then(callback, () => {});
  return () => cancelled.abort();
}
