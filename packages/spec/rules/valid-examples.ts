import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { follow } from "./document.ts";
import type { Contract, JsonObject, Problem, Rule } from "./rule.ts";
import { escapeStep, isObject, objectsBelow, type Place } from "./walk.ts";

type Validate = (pointer: string, value: unknown) => string | undefined;

function validator(document: JsonObject): Validate {
  // The document is no schema as a whole: only the places that are asked for get compiled.
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats.default(ajv);
  ajv.addSchema(document, "contract");
  return (pointer, value) => {
    const validate = ajv.compile({ $ref: `contract${pointer}` });
    return validate(value) ? undefined : ajv.errorsText(validate.errors, { dataVar: "value" });
  };
}

/** Values to judge: an example of an event stream is the list of its events. */
function valuesOf(mediaType: string, value: unknown): readonly unknown[] {
  return mediaType === "text/event-stream" && Array.isArray(value) ? value : [value];
}

function mediaTypeOf(pointer: string): string {
  return (pointer.split("/").at(-1) ?? "").replaceAll("~1", "/");
}

function checkPlace(document: JsonObject, validate: Validate, { value, pointer }: Place): Problem[] {
  return Object.entries(value.examples ?? {}).flatMap(([key, example]) => {
    const found = follow(document, example);
    const values = isObject(found) ? valuesOf(mediaTypeOf(pointer), found.value) : [];
    return values.flatMap((one) => {
      const problem = validate(`${pointer}/schema`, one);
      return problem ? [{ at: `${pointer}/examples/${escapeStep(key)}`, message: problem }] : [];
    });
  });
}

function check({ document }: Contract): Problem[] {
  const validate = validator(document);
  return [...objectsBelow(document, "#")]
    .filter(({ value }) => isObject(value.schema) && isObject(value.examples))
    .flatMap((place) => checkPlace(document, validate, place));
}

export const validExamples: Rule = {
  name: "valid-examples",
  reason: "The mock answers with the examples, so an example that breaks its schema is a lie told to every user.",
  check,
};
