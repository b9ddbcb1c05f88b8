/** How the mock speaks: lines for people, one JSON object a line, or not at all. */
export const logFormats = ["pretty", "json", "silent"] as const;

/** One of `pretty`, `json` and `silent`. */
export type LogFormat = (typeof logFormats)[number];
