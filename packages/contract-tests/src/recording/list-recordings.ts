import { globSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The recordings that come with this package. */
export const shippedRecordings: string = fileURLToPath(new URL("../../recordings", import.meta.url));

/** Paths of the recordings in a folder that holds one folder for each documentation entry, in the order of names. */
export function listRecordings(folder: string = shippedRecordings): readonly string[] {
  return globSync("*/*.json", { cwd: folder })
    .toSorted()
    .map((path) => join(folder, path));
}
