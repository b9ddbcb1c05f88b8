import type { OpenApiDocument } from "@haoee/spec";
import type { Operator } from "../operators/operator.ts";
import { applyEdit, type Edit } from "./edit.ts";
import { meaningOf } from "./meaning.ts";
import { type Place, placesOf } from "./place.ts";

/** The contract with one change in its meaning. */
export interface Mutant {
  readonly operator: string;
  /** Place of the change in the bundled contract, beginning with `#`. */
  readonly pointer: string;
  readonly edit: Edit;
}

function mutantsAt(place: Place, { name, changes }: Operator): readonly Mutant[] {
  const before = meaningOf(place.object, place.document);
  return [...changes(place)].flatMap(({ at, edit }) => {
    // A change that says the same in other words changes nothing.
    if (meaningOf(applyEdit(place.object, edit), place.document) === before) return [];
    const pointer = place.pointer + edit.pointer;
    return [{ operator: name, pointer: place.pointer + at, edit: { ...edit, pointer } }];
  });
}

/** Every mutant of a contract, in the order of the document. None means what the contract means. */
export function mutantsOf(document: OpenApiDocument, operators: readonly Operator[]): readonly Mutant[] {
  return [...placesOf(document)].flatMap((place) =>
    operators.filter(({ kind }) => kind === place.kind).flatMap((operator) => mutantsAt(place, operator)),
  );
}
