/** Something about the recordings that should not stay as it is. */
export interface Complaint {
  /** An `error` fails the run. */
  readonly level: "error" | "warning";
  /** What was looked at. */
  readonly check: "age" | "orphan" | "file" | "genuineness" | "contract";
  /** Path below the folder of recordings. */
  readonly place: string;
  readonly message: string;
}
