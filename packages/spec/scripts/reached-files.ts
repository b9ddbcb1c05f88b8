import { readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { parse } from "yaml";

/** Files that a parsed document refers to, however deep. */
function references(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) =>
    key === "$ref" && typeof child === "string" ? child.split("#", 1).filter(Boolean) : references(child),
  );
}

/**
 * The files that a document reaches through its references and those of what it reaches, the document first.
 *
 * @param folder folder of the document
 * @param root name of the document
 */
export function reachedFiles(folder: string, root: string): readonly string[] {
  const reached = new Set([root]);
  // A set visits what is added to it on the way.
  for (const file of reached) {
    for (const target of references(parse(readFileSync(join(folder, file), "utf8")))) {
      reached.add(posix.normalize(posix.join(posix.dirname(file), target)));
    }
  }
  return [...reached];
}
