import { follow, operationsOf } from "./document.ts";
import type { JsonObject, Problem, Rule } from "./rule.ts";
import { isObject, objectsBelow } from "./walk.ts";

/** Every object that is reached from a value, through references too, once each. */
function* reached(document: JsonObject, value: unknown, pointer: string, seen: Set<string>): Generator<Problem> {
  for (const place of objectsBelow(value, pointer)) {
    if (place.value.additionalProperties === false || place.value.unevaluatedProperties === false) {
      yield { at: place.pointer, message: "refuses unknown fields in a response" };
    }
    const reference = place.value.$ref;
    if (typeof reference === "string" && !seen.has(reference)) {
      seen.add(reference);
      yield* reached(document, follow(document, place.value), reference, seen);
    }
  }
}

export const openResponses: Rule = {
  name: "open-responses",
  reason: "A field the gateway adds tomorrow must not break a client; strict verification reports it instead.",
  check: ({ document }) => {
    const seen = new Set<string>();
    return operationsOf(document).flatMap(({ value, pointer }) =>
      isObject(value.responses) ? [...reached(document, value.responses, `${pointer}/responses`, seen)] : [],
    );
  },
};
