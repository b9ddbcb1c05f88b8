/** First line of every file that is generated here. */
export const banner = "// Generated from packages/spec by `pnpm generate`. Do not edit.\n";
