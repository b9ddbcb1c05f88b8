import { escapeStep } from "../../json-pointer.ts";
import { additionalSchema, namePatterns, patternSchema } from "../schema/properties.ts";
import type { Rule } from "./rule.ts";

/** The properties that are not described by name: `additionalProperties`, `patternProperties`. */
export const compareOtherProperties: Rule = (a, b, { compare, differ }) => {
  if (a.type !== "object" || a.values) return [];
  const patterns = [...new Set([...namePatterns(a), ...namePatterns(b)])].flatMap((pattern) =>
    compare(`/patternProperties/${escapeStep(pattern)}`, patternSchema(a, pattern), patternSchema(b, pattern)),
  );
  const [from, to] = [additionalSchema(a), additionalSchema(b)];
  if (from.never) return patterns;
  if (to.never)
    return [...patterns, differ("other-properties", "/additionalProperties", "other properties", "allowed", "refused")];
  return [...patterns, ...compare("/additionalProperties", from, to)];
};
