/**
 * One behaviour of the client that every runtime must show. Cases import neither a test runner nor a module of Node.js,
 * so that browsers, workers, Bun and Deno run them as they are.
 */
export interface MatrixCase {
  readonly title: string;
  /** Resolves when the client behaves, rejects with what it did instead. `url` is the address of the matrix server. */
  run(context: { readonly url: string }): Promise<void>;
}
