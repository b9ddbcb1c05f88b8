import type { Random } from "../../random/random.ts";
import { type Fields, isFields } from "./map-schemas.ts";
import type { TextOfPattern } from "./text-of-pattern.ts";

/** Names that are made for each that is missing, as some come twice. */
const tries = 5;

function fieldsIn(value: unknown): Fields {
  return isFields(value) ? value : {};
}

/** The patterns that names follow, and the schema of the fields of each. */
function patternsOf({ patternProperties, propertyNames, additionalProperties }: Fields): [string, unknown][] {
  const patterns = Object.entries(fieldsIn(patternProperties));
  const { pattern } = fieldsIn(propertyNames);
  return patterns.length > 0 || typeof pattern !== "string" ? patterns : [[pattern, additionalProperties ?? true]];
}

/** How many fields have to be named. An object of nothing but patterns shows one of each. */
function missing({ properties, minProperties }: Fields, patterns: number): number {
  const known = Object.keys(fieldsIn(properties)).length;
  return Math.max((typeof minProperties === "number" ? minProperties : 0) - known, known === 0 ? patterns : 0);
}

/** The name with a number behind it, where the pattern takes that: one such as `^x-` says nothing of the rest. */
function newName(pattern: string, name: string, number: number): string {
  const numbered = `${name}${number + 1}`;
  return new RegExp(pattern, "u").test(numbered) ? numbered : name;
}

/** The same schema with fields for the patterns that it has for names. */
export function withNamedFields(schema: Fields, random: Random, textOfPattern: TextOfPattern): Fields {
  const patterns = patternsOf(schema);
  if (patterns.length === 0) return schema;
  const wanted = missing(schema, patterns.length);
  const made = new Map<string, unknown>();
  for (let at = 0; made.size < wanted && at < wanted * tries; at++) {
    const [pattern, field] = patterns[at % patterns.length] ?? ["", true];
    made.set(newName(pattern, textOfPattern(pattern, random), made.size), field);
  }
  const { patternProperties: _, propertyNames: __, minProperties: ___, ...rest } = schema;
  const required = [...(Array.isArray(schema.required) ? schema.required : []), ...made.keys()];
  return { ...rest, properties: { ...Object.fromEntries(made), ...fieldsIn(schema.properties) }, required };
}
