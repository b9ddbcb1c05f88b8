/** Where the client takes its time from: for time-outs, waits between attempts, and polling. Tests pass one they advance. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Calls back once after so many milliseconds, unless what it returns is called before. */
  after(milliseconds: number, callback: () => void): () => void;
  /**
   * Resolves after so many milliseconds, or as soon as the signal is aborted; it never rejects. Let `now` move on with it,
   * else what waits for a time never ends. A sleep may be over at once: between two polls of a task the client lets the
   * platform take a turn all the same, by a `setTimeout` of 0.
   */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
}
