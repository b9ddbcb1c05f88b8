/** An option of the mock that cannot be what it is set to. */
export class OptionRefusedError extends Error {
  override readonly name = "OptionRefusedError";
  /** The option, such as `taskSeconds`; empty when they are wrong together. */
  readonly option: string;

  constructor(option: string, message: string) {
    super(message);
    this.option = option;
  }
}

/** Whether a caught value is a refused option, also one that another copy of this module threw. */
export function isOptionRefusedError(value: unknown): value is OptionRefusedError {
  return value instanceof Error && value.name === "OptionRefusedError";
}
