/** Bumps of a version in the words of changesets, in rising order. */
export const bumps = ["none", "patch", "minor", "major"] as const;

/** What a change asks of the next version. */
export type Bump = (typeof bumps)[number];

/** Whether a bump is at least another. */
export function covers(bump: Bump, needed: Bump): boolean {
  return bumps.indexOf(bump) >= bumps.indexOf(needed);
}

/** The greatest of bumps, none for none. */
export function greatest(all: Iterable<Bump>): Bump {
  return [...all].reduce<Bump>((most, bump) => (covers(most, bump) ? most : bump), "none");
}
