import { type CellEvidence, evidenceKinds } from "../recording/evidence-kinds.ts";

/** A recorded value at some place, and what the recording is worth. */
export interface Sample {
  readonly value: unknown;
  readonly kind: CellEvidence;
}

/** The best of the evidence that several samples give. */
export function best(samples: readonly Sample[]): CellEvidence {
  return evidenceKinds.find((kind) => samples.some((sample) => sample.kind === kind)) ?? "none";
}

/** The samples with what stands in place of their values: none, one or several for each. */
export function within(samples: readonly Sample[], pick: (value: unknown) => readonly unknown[]): readonly Sample[] {
  return samples.flatMap(({ value, kind }) => pick(value).map((inner) => ({ value: inner, kind })));
}
