/** How often an operation was answered, and how often with success. */
export interface AnswerCount {
  readonly operationId: string;
  readonly answers: number;
  /** Answers of a status from 200 to 299. */
  readonly successes: number;
}

/** Counts answers by operation. */
export interface AnswerCounter {
  count(operationId: string, status: number): void;
  counts(): readonly AnswerCount[];
}

/**
 * Counts the answers to operations.
 *
 * @param asked those that were to be called: one that never was has no answer.
 */
export function createAnswerCounter(asked: readonly string[]): AnswerCounter {
  const counts = new Map(asked.map((operationId) => [operationId, { operationId, answers: 0, successes: 0 }]));
  return {
    count(operationId, status) {
      const { answers, successes } = counts.get(operationId) ?? { answers: 0, successes: 0 };
      const success = status >= 200 && status < 300 ? 1 : 0;
      counts.set(operationId, { operationId, answers: answers + 1, successes: successes + success });
    },
    counts: () => [...counts.values()],
  };
}
