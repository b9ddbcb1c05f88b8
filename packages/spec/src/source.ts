/**
 * How well a fact of the contract is known, best first: the vendor's own page, the vendor's client, other people's code
 * that calls the gateway, the same page at a sibling gateway, the code the family descends from, the upstream format,
 * or a conclusion of ours.
 */
export const sources = [
  "docs",
  "vendor-client",
  "integrator",
  "sibling-docs",
  "lineage",
  "upstream",
  "inferred",
] as const;

/** One of the seven {@link sources}. */
export type Source = (typeof sources)[number];
