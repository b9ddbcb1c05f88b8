/** Where the mock takes its time from. Every timer of the mock goes through it. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /**
   * Resolves once this many milliseconds have passed on this clock.
   *
   * @throws the reason of the signal, as soon as it is aborted.
   */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
}
