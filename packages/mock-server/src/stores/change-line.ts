import type { Change } from "./state.ts";
import { type CollectionName, capacities, counterNames } from "./store.ts";

const counters: ReadonlySet<unknown> = new Set(counterNames);

function isCollection(name: unknown): name is CollectionName {
  return typeof name === "string" && Object.hasOwn(capacities, name);
}

/** Whether JSON from a file is a step of a store. */
function isChange(value: unknown): value is Change {
  if (typeof value !== "object" || value === null) return false;
  const { session, put, key, count, sum, clear } = value as Readonly<Record<string, unknown>>;
  if (typeof session !== "string") return false;
  if (clear === true) return true;
  if (put !== undefined)
    return isCollection(put) && (key === undefined || (typeof key === "string" && "value" in value));
  return counters.has(count) && Number.isSafeInteger(sum);
}

/** A step as a line of text, with its end. */
export function writeChange(change: Change): string {
  return `${JSON.stringify(change)}\n`;
}

/** Reads a line back, or gives undefined when it is none. */
export function readChange(line: string): Change | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return isChange(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
