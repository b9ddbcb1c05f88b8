import type { Bump } from "../bump.ts";
import type { Difference } from "../rules/difference.ts";
import { schemaChanges } from "../rules/schema-changes.ts";
import type { Side } from "../side.ts";
import { type SidedChangeName, sidedChanges, type WholeChangeName, wholeChanges } from "./operation-changes.ts";

/** One change of an operation, before it is known which operation. */
export interface Change {
  readonly id: string;
  readonly bump: Bump;
  /** What the rule is about. */
  readonly about: string;
  /** JSON pointer within the operation. */
  readonly pointer: string;
  readonly message: string;
  /** The objects concerned, for their lines. */
  readonly places: Difference["places"];
}

type Places = Difference["places"];

/** A change of what is sent or received. */
export function sidedChange(
  name: SidedChangeName,
  side: Side,
  pointer: string,
  message: string,
  places: Places,
): Change {
  const { about, bump } = sidedChanges[name];
  return { id: `${side}-${name}`, bump: bump[side], about, pointer, message, places };
}

/** A change of an operation as a whole. */
export function wholeChange(name: WholeChangeName, pointer: string, message: string, places: Places = {}): Change {
  return { id: name, ...wholeChanges[name], pointer, message, places };
}

/** A difference between schemas, as a change at a place in the operation. */
export function schemaChange(difference: Difference, side: Side, pointer: string): Change {
  const { change, question, message, places } = difference;
  const { about, narrowed, widened } = schemaChanges[change];
  const { id, bump } = question === "widened" ? widened : narrowed;
  return { id: `${side}-${id}`, bump: bump[side], about, pointer: pointer + difference.pointer, message, places };
}
