import { compareCompositions } from "./compositions.ts";
import { compareContentSchemas } from "./content-schemas.ts";
import { compareItems } from "./items.ts";
import { compareLengths } from "./lengths.ts";
import { compareNumbers } from "./numbers.ts";
import { compareOtherProperties } from "./other-properties.ts";
import { compareProperties, compareRequired } from "./properties.ts";
import type { Rule } from "./rule.ts";
import { compareTags } from "./tags.ts";
import { compareTexts } from "./texts.ts";
import { compareValues } from "./values.ts";

/** All rules about alternatives of one type, a family of keywords each. */
export const rules: readonly Rule[] = [
  compareTags,
  compareValues,
  compareNumbers,
  compareLengths,
  compareTexts,
  compareContentSchemas,
  compareItems,
  compareRequired,
  compareProperties,
  compareOtherProperties,
  compareCompositions,
];
