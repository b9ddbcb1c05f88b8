import { isObject, type JsonObject } from "../../json-object.ts";

/** The schema object of a document that names itself by a keyword, `$anchor` or `$id`. */
export function findNamed(
  document: unknown,
  keyword: "$anchor" | "$id",
  name: string,
  seen: Set<unknown> = new Set(),
): JsonObject | undefined {
  if (typeof document !== "object" || document === null || seen.has(document)) return undefined;
  seen.add(document);
  if (isObject(document) && document[keyword] === name) return document;
  for (const child of Object.values(document)) {
    const found = findNamed(child, keyword, name, seen);
    if (found) return found;
  }
  return undefined;
}
