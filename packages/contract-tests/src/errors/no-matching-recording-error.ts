const name = "NoMatchingRecordingError";

/** A request differs from everything that is left to be replayed. */
export class NoMatchingRecordingError extends Error {
  override readonly name: typeof name = name;
  /** Method and path of the request. */
  readonly request: string;
  /** Path of the recording that comes closest, undefined when none is left. */
  readonly closest: string | undefined;
  /** In what the request differs from that recording. */
  readonly differences: readonly string[];

  constructor(request: string, closest: string | undefined, differences: readonly string[]) {
    const nearest = closest
      ? `; the closest is ${closest}, where ${differences.join("; ")}`
      : "; nothing is left of them";
    super(`${request} was not recorded${nearest}`);
    this.request = request;
    this.closest = closest;
    this.differences = differences;
  }
}

/** Whether a value is a {@link NoMatchingRecordingError}, also one from another copy of this package. */
export function isNoMatchingRecordingError(value: unknown): value is NoMatchingRecordingError {
  return value instanceof Error && value.name === name;
}
