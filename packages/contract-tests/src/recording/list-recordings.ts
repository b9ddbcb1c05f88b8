import { readdirSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

/** The recordings that come with this package. */
export const shippedRecordings: string = fileURLToPath(new URL("../../recordings", import.meta.url));

/**
 * Paths of the recordings in a folder that holds one folder for each documentation entry, in the order of names.
 *
 * @throws Error of the file system when there is no such folder.
 */
export function listRecordings(folder: string = shippedRecordings): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((found) => !found.isDirectory() && found.name.endsWith(".json"))
    .map((found) => relative(folder, join(found.parentPath, found.name)))
    .filter((path) => dirname(path) !== "." && dirname(dirname(path)) === ".")
    .toSorted()
    .map((path) => join(folder, path));
}
