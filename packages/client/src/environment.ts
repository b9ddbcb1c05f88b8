/** What platforms with environment variables have, which are not all. */
interface Platform {
  readonly process?: { readonly env?: Readonly<Record<string, string | undefined>> };
}

/** An environment variable; undefined where it is unset or empty, and where the platform has none or hides them. */
export function environmentVariable(name: string): string | undefined {
  try {
    // Node.js, Bun and Deno have it; the types of browsers, which this package keeps to, do not.
    return (globalThis as Platform).process?.env?.[name] || undefined;
  } catch {
    // Deno asks for permission first.
    return undefined;
  }
}
