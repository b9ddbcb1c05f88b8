import { type Fields, isFields } from "./map-schemas.ts";

function mergedLists(keyword: string, one: readonly unknown[], other: readonly unknown[]): readonly unknown[] {
  if (keyword === "required") return [...new Set([...one, ...other])];
  return keyword === "enum" || keyword === "type" ? one.filter((value) => other.includes(value)) : other;
}

function merged(keyword: string, one: unknown, other: unknown): unknown {
  if (one === false) return false;
  if (Array.isArray(one) && Array.isArray(other)) return mergedLists(keyword, one, other);
  if (isFields(one) && isFields(other)) return mergeSchemas(one, other);
  if (typeof one !== "number" || typeof other !== "number") return other;
  if (/^max|^exclusiveMax/.test(keyword)) return Math.min(one, other);
  return /^min|^exclusiveMin/.test(keyword) ? Math.max(one, other) : other;
}

/**
 * One schema for what two allow, as far as their keywords can be joined. Of others the second one's is kept, so that
 * what follows the result has to be judged by both.
 */
export function mergeSchemas(one: Fields, other: Fields): Fields {
  const joined = Object.entries(other).map(([keyword, part]) => [
    keyword,
    Object.hasOwn(one, keyword) ? merged(keyword, one[keyword], part) : part,
  ]);
  return { ...one, ...Object.fromEntries(joined) };
}
