import { printable } from "../printable.ts";

/** Why nothing can be said of folders without recordings, and what to do. A run of nothing must not look like a good one. */
export function nothingRecorded(folders: readonly string[] = []): string {
  const where = folders.length > 0 ? ` in ${printable(folders.join(", "))}` : "";
  return `there is no recording${where}: haoee-contract record and import make them, as <folder>/<entry>/<name>.json`;
}
