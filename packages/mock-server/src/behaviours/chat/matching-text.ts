import type { Random } from "../../random/random.ts";
import type { Fields } from "./map-schemas.ts";
import type { TextOfPattern } from "./text-of-pattern.ts";

/** The same schema with a text that matches instead of its pattern. */
export function withMatchingText(schema: Fields, random: Random, textOfPattern: TextOfPattern): Fields {
  const { pattern, minLength, maxLength, ...rest } = schema;
  if (typeof pattern !== "string" || "enum" in schema || "const" in schema) return schema;
  const lengths = {
    ...(typeof minLength === "number" && { minLength }),
    ...(typeof maxLength === "number" && { maxLength }),
  };
  return { ...rest, examples: [textOfPattern(pattern, random, lengths)] };
}
