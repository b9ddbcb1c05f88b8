import { readFileSync } from "node:fs";
import { join, posix } from "node:path";

function references(text: string): string[] {
  return [...text.matchAll(/\$ref:\s*["']?([^"'#\s][^"'#\n]*?)["']?\s*(?:[#}\n]|$)/g)].map(
    ([, target]) => target ?? "",
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
    for (const target of references(readFileSync(join(folder, file), "utf8"))) {
      reached.add(posix.normalize(posix.join(posix.dirname(file), target)));
    }
  }
  return [...reached];
}
