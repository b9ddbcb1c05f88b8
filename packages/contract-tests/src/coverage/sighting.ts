import { type CellEvidence, evidenceKinds } from "../recording/evidence-kinds.ts";

/** A recorded value at some place, and what the recording is worth. */
export interface Sighting {
  readonly value: unknown;
  readonly kind: CellEvidence;
}

/** The best of the evidence that several sightings give. */
export function best(sightings: readonly Sighting[]): CellEvidence {
  return evidenceKinds.find((kind) => sightings.some((sighting) => sighting.kind === kind)) ?? "none";
}

/** The sightings with what stands in place of their values: none, one or several for each. */
export function within(
  sightings: readonly Sighting[],
  pick: (value: unknown) => readonly unknown[],
): readonly Sighting[] {
  return sightings.flatMap(({ value, kind }) => pick(value).map((inner) => ({ value: inner, kind })));
}
