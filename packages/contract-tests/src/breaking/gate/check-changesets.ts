import { readChangesets } from "@changesets/read";
import { type Bump, covers, greatest } from "../bump.ts";

/** What the pending changesets have to say. */
export interface ChangesetGate {
  /** Folder that holds `.changeset`. */
  readonly root: string;
  /** Package that owns the contract. */
  readonly packageName: string;
}

/** Whether the pending changesets ask for enough. */
export interface GateVerdict {
  readonly ok: boolean;
  /** What they ask for the package. */
  readonly asked: Bump;
  /** The changesets that name the package, as `file: bump`. */
  readonly changesets: readonly string[];
}

/**
 * Holds the bump that findings need against what the pending changesets ask for the package that owns the contract. One
 * that follows it, as the client does in the same `fixed` group, needs no word of its own.
 *
 * @throws Error when a changeset cannot be read.
 */
export async function checkChangesets({ root, packageName }: ChangesetGate, needed: Bump): Promise<GateVerdict> {
  const pending = await readChangesets(root);
  const releases = pending.flatMap(({ id, releases: all }) =>
    all.filter(({ name }) => name === packageName).map(({ type }) => ({ file: `.changeset/${id}.md`, type })),
  );
  const asked = greatest(releases.map(({ type }) => type));
  return { ok: covers(asked, needed), asked, changesets: releases.map(({ file, type }) => `${file}: ${type}`) };
}
