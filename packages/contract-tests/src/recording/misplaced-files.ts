import { readdirSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { listRecordings } from "./list-recordings.ts";

/**
 * Files that look like recordings and are not read as such, since they do not stand at `<entry>/<name>.json`. Paths
 * below the folder, with slashes on every system. What lies in folders whose name begins with a dot belongs to tools.
 */
export function misplacedFiles(folder: string): readonly string[] {
  const read = new Set(listRecordings(folder).map((file) => relative(folder, file)));
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((found) => !found.isDirectory() && /\.(json|ya?ml|har)$/i.test(found.name))
    .map((found) => relative(folder, join(found.parentPath, found.name)))
    .filter((path) => !read.has(path) && !path.split(sep).some((step) => step.startsWith(".")))
    .map((path) => path.split(sep).join("/"))
    .toSorted();
}

/** What to do about one of them. */
export const misplacedMessage: string = "is not read: recordings stand at <entry>/<name>.json, in lower case";
