// Generated from entries.yaml by `pnpm generate`. Do not edit.
/** For each operation its entries, the one that asserts most first. */
export declare const matchers: Readonly<
  Record<string, readonly { readonly entry: string; readonly accepts: (request: unknown) => boolean }[]>
>;
