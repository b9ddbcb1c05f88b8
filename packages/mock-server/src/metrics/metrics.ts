/** What the metrics count. */
export interface ObservedExchange {
  readonly method: string;
  /** Operation of the contract, or `other`. */
  readonly operation: string;
  readonly status: number;
  /** Names of the failures that were wanted. */
  readonly faults: readonly string[];
  readonly seconds: number;
}

/** Counts exchanges, and writes the counts down in the text format of Prometheus. */
export interface Metrics {
  observe(exchange: ObservedExchange): void;
  /** @param sessions how many sessions live */
  text(sessions: number): Promise<string>;
  readonly contentType: string;
}
