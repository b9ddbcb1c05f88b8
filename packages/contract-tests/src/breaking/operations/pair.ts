import { isObject, type JsonObject } from "../../json-object.ts";
import { escapeStep } from "../../json-pointer.ts";
import type { CompareSchemas } from "../compare-schemas.ts";
import type { Revision } from "../document/revision.ts";
import { schemaOf } from "../schema/schema.ts";
import type { Side } from "../side.ts";
import { type Change, schemaChange } from "./change.ts";

/** What two revisions are compared by. */
export interface Revisions {
  readonly older: Revision;
  readonly newer: Revision;
  readonly compareSchemas: CompareSchemas;
}

/** The same place in both revisions; an object that is absent is empty. */
export interface Pair {
  readonly older: JsonObject;
  readonly newer: JsonObject;
  /** JSON pointer within the operation. */
  readonly pointer: string;
}

function child(parent: JsonObject, key: string): JsonObject {
  const value = parent[key];
  return isObject(value) ? value : {};
}

/** The objects below a key of both. */
export function below(pair: Pair, key: string, { older, newer }: Revisions): Pair {
  return {
    older: older.follow(child(pair.older, key)),
    newer: newer.follow(child(pair.newer, key)),
    pointer: `${pair.pointer}/${escapeStep(key)}`,
  };
}

/** The keys of both, each once, those of the older first. */
export function keysOf({ older, newer }: Pair): readonly string[] {
  return [...new Set([...Object.keys(older), ...Object.keys(newer)])];
}

/** Compares the schemas below a key of both. */
export function compareSchemasBelow(pair: Pair, key: string, side: Side, revisions: Revisions): readonly Change[] {
  const older = schemaOf(revisions.older, pair.older[key]);
  const newer = schemaOf(revisions.newer, pair.newer[key]);
  const differences = revisions.compareSchemas(older, newer, side);
  return differences.map((difference) => schemaChange(difference, side, `${pair.pointer}/${key}`));
}
