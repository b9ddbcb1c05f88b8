import type { Exchange } from "../recording/recording.ts";
import { failingBeginnings } from "./mock-pace.ts";

/** Headers that make the mock server answer the exchanges of a flow as they were answered: with errors, and with tasks that fail. */
export function mockFaults(exchanges: readonly Exchange[]): (exchange: Exchange) => Readonly<Record<string, string>> {
  const failing = failingBeginnings(exchanges);
  return (exchange) => {
    const { status } = exchange.response;
    if (status >= 400) return { "x-mock-fault": `status=${status}` };
    return failing.has(exchange) ? { "x-mock-fault": "task-failure" } : {};
  };
}
