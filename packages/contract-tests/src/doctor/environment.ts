/** Where a diagnosis was made. */
export interface Environment {
  /** Version of Node.js. */
  readonly node: string;
  /** Whether HAOEE_API_KEY is set. */
  readonly keySet: boolean;
}

/** The environment of this process. */
export function environment(): Environment {
  return { node: process.versions.node, keySet: Boolean(process.env.HAOEE_API_KEY) };
}
