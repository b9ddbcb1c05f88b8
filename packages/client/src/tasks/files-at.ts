import type { TaskFile } from "./task-snapshot.ts";

/** A file for each address, each once. What is empty or no text is left out. */
export function filesAt(kind: TaskFile["kind"], urls: Iterable<unknown>): TaskFile[] {
  const known = [...new Set(urls)].filter((url) => typeof url === "string" && url !== "");
  return known.map((url) => ({ kind, url: String(url) }));
}
