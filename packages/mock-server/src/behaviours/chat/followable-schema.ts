import type { JsonSchema } from "json-schema-faker";
import type { Random } from "../../random/random.ts";
import { anchorsOf, withPointer } from "./anchors.ts";
import { withChosenBranches } from "./choose-branches.ts";
import { mapSchemas } from "./map-schemas.ts";
import { withMatchingText } from "./matching-text.ts";
import { withModestLimits } from "./modest-limits.ts";
import { withNamedFields } from "./named-fields.ts";
import { withReadableText } from "./readable-text.ts";
import type { TextOfPattern } from "./text-of-pattern.ts";

/** What a schema is rewritten with. */
export interface Rewriting {
  readonly random: Random;
  readonly textOfPattern: TextOfPattern;
  /** The words for a text of this name that the schema leaves open. */
  textFor(name: string): string;
}

/**
 * A schema in the keywords that the generator follows, for some of the values that the original allows. What is made by
 * it is to be judged by the original.
 */
export function followableSchema(schema: unknown, { random, textOfPattern, textFor }: Rewriting): JsonSchema {
  const anchors = anchorsOf(schema);
  const followable = mapSchemas(schema, (part, name) => {
    const pointed = withPointer(withChosenBranches(part, random), anchors);
    const named = withNamedFields(pointed, random, textOfPattern);
    return withMatchingText(withModestLimits(withReadableText(named, textFor(name))), random, textOfPattern);
  });
  // A schema that could be compiled is an object or a boolean, and is one still.
  return followable as JsonSchema;
}
