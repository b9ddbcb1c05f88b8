/** What may be said of anything that is thrown; what is no object says nothing. */
export interface Thrown {
  readonly message?: string;
  readonly code?: unknown;
  readonly syscall?: unknown;
  /** The place that a connection was to lead to: a name or an address, and on some platforms the whole address. */
  readonly hostname?: string;
  readonly address?: string;
  readonly port?: unknown;
  readonly path?: string;
  /** What came of each address that a name stands for. */
  readonly errors?: readonly Thrown[];
}

/** Causes that are looked at: more than any platform nests, and an end for an error that is its own cause. */
const deepest = 10;

/** What was thrown, its cause, the cause of that, and so on. */
export function causesOf(thrown: unknown): readonly Thrown[] {
  const causes: Thrown[] = [];
  for (let each = thrown; each && causes.length <= deepest; each = Object(each).cause) causes.push(Object(each));
  return causes;
}
