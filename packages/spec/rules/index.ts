import { componentFiles } from "./component-files.ts";
import { defaultError } from "./default-error.ts";
import { describedProperties } from "./described-properties.ts";
import { discriminatorMapping } from "./discriminator-mapping.ts";
import { entryExamples } from "./entry-examples.ts";
import { fixedOperationIds } from "./fixed-operation-ids.ts";
import { openModelNames } from "./open-model-names.ts";
import { openResponses } from "./open-responses.ts";
import type { Rule } from "./rule.ts";
import { statedSource } from "./stated-source.ts";
import { validExamples } from "./valid-examples.ts";

/** The house rules of the contract, one file each. */
export const rules: readonly Rule[] = [
  componentFiles,
  defaultError,
  describedProperties,
  discriminatorMapping,
  entryExamples,
  fixedOperationIds,
  openModelNames,
  openResponses,
  statedSource,
  validExamples,
];
