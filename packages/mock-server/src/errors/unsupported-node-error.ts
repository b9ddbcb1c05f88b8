/** This Node.js is too old for the mock. It is not a fault of an option. */
export class UnsupportedNodeError extends Error {
  override readonly name = "UnsupportedNodeError";
  /** The version that runs, such as `20.20.2`. */
  readonly version: string;
  /** What is needed, as `engines` of the package has it. */
  readonly needed: string;

  constructor(version: string, needed: string) {
    super(`It needs Node.js ${needed}, and this is ${version}. In a clone, npm start brings its own.`);
    this.version = version;
    this.needed = needed;
  }
}

/** Whether a caught value says that Node.js is too old, also one that another copy of this module threw. */
export function isUnsupportedNodeError(value: unknown): value is UnsupportedNodeError {
  return value instanceof Error && value.name === "UnsupportedNodeError";
}
