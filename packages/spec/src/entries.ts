import catalogue from "../generated/entries.json" with { type: "json" };
import type { OperationId } from "./operation-ids.ts";
import type { Source } from "./source.ts";

/** The vendor's own division of its sidebar. */
export type EntryGroup = "chat" | "video" | "audio" | "images";

/** One documentation entry: a page of the vendor's docs, and a row that is ticked when it is proven. */
export interface Entry {
  /** Our name, which is also the key of its examples: `chat-stream`. */
  readonly id: string;
  /** The vendor's title, as data: `Chat(流式返回)`. */
  readonly title: string;
  /** What it shows, in English. */
  readonly summary: string;
  readonly group: EntryGroup;
  readonly source: Source;
  /** The operation its page describes. */
  readonly operation: OperationId;
  /** Further operations that the same page describes. */
  readonly also: readonly OperationId[];
  /** False for an operation outside the vendor's sidebar, which has no page and no number. */
  readonly numbered: boolean;
  /** Whether the contract holds it: a `match`, a request example and a response example. */
  readonly described: boolean;
}

/** The catalogue: 40 documentation entries in the order of the sidebar, and one operation outside it. */
// Generated from entries.yaml, whose shape its JSON Schema proves.
export const entries: readonly Entry[] = catalogue as readonly Entry[];

const byId = new Map(entries.map((entry) => [entry.id, entry]));

/** The entry of this id, or undefined when there is none. */
export function findEntry(id: string): Entry | undefined {
  return byId.get(id);
}
