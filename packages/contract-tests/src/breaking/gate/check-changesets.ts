import { join } from "node:path";
import { readChangesets } from "@changesets/read";
import { UnreadableChangesetError } from "../../errors/unreadable-changeset-error.ts";
import { type Bump, covers, greatest } from "../bump.ts";
import { isConsumed, isIgnored, readChangesetSettings } from "./changeset-settings.ts";

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
  /** Whether changesets releases no version of the package, whatever they ask. */
  readonly ignored: boolean;
}

async function readPending(root: string): ReturnType<typeof readChangesets> {
  try {
    return await readChangesets(root);
  } catch (error) {
    const [reason = ""] = (error instanceof Error ? error.message : String(error)).split("\n");
    throw new UnreadableChangesetError(join(root, ".changeset"), reason);
  }
}

/**
 * Holds the bump that findings need against what the pending changesets ask for the package that owns the contract. One
 * that follows it, as the client does in the same `fixed` group, needs no word of its own.
 *
 * @throws UnreadableChangesetError when a changeset cannot be read.
 */
export async function checkChangesets({ root, packageName }: ChangesetGate, needed: Bump): Promise<GateVerdict> {
  const settings = readChangesetSettings(join(root, ".changeset"));
  const ignored = isIgnored(settings, packageName);
  const pending = ignored ? [] : (await readPending(root)).filter(({ id }) => !isConsumed(settings, id));
  const releases = pending.flatMap(({ id, releases: all }) =>
    all.filter(({ name }) => name === packageName).map(({ type }) => ({ file: `.changeset/${id}.md`, type })),
  );
  const asked = greatest(releases.map(({ type }) => type));
  return {
    ok: covers(asked, needed),
    asked,
    changesets: releases.map(({ file, type }) => `${file}: ${type}`),
    ignored,
  };
}
