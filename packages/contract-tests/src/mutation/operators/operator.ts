import type { Edit } from "../contract/edit.ts";
import type { Place, PlaceKind } from "../contract/place.ts";

/** A change to the contract. */
export interface Change {
  /** Place of what is changed, below the object of the operator: `/required/0`. */
  readonly at: string;
  /** What is done, below the object of the operator. */
  readonly edit: Edit;
}

/** One way to change the contract wherever it fits. */
export interface Operator {
  readonly name: string;
  /** The kind of object that it changes. */
  readonly kind: PlaceKind;
  /** Share of its mutants that must be noticed, from 0 to 1. */
  readonly least: number;
  /** All changes of an object. */
  changes(place: Place): Iterable<Change>;
}
