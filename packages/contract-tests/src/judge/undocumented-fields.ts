import { type OpenApiDocument, openApiDocument } from "@haoee/spec";
import { escapeStep } from "../json-pointer.ts";
import { answerSchema } from "./answer-schema.ts";
import { answerValues } from "./answer-values.ts";
import type { Answer } from "./judge-body.ts";
import { childSchemas, type Keywords, keywordsOf } from "./keywords.ts";

/** What to make of an object of which the contract names no field. */
type FreeForm = "undocumented" | "documented";

function namesNothing(keywords: readonly Keywords[]): boolean {
  return keywords.every(({ properties, additionalProperties }) => !properties && !additionalProperties);
}

/**
 * JSON pointers to the fields of a value that none of these schemas documents.
 *
 * @param freeForm In what a user sends, such as the schema of a tool's arguments, a free form is the user's own. What the
 * gateway answers in one is documented nowhere.
 */
export function undocumentedBelow(
  value: unknown,
  schemas: readonly object[],
  pointer: string,
  freeForm: FreeForm,
): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  const keywords = keywordsOf(schemas, value);
  if (freeForm === "documented" && !Array.isArray(value) && namesNothing(keywords)) return [];
  return Object.entries(value).flatMap(([key, child]) => {
    const at = `${pointer}/${escapeStep(key)}`;
    const described = childSchemas(keywords, value, key);
    if (described.length > 0) return undocumentedBelow(child, described, at, freeForm);
    // An item is no field, but what is in it may be.
    return Array.isArray(value) ? undocumentedBelow(child, [], at, freeForm) : [at];
  });
}

/**
 * JSON pointers to the fields of an answer that the contract does not document. Of a field that is not documented, what
 * is below it is not listed. An object of which the contract says nothing more documents none of its fields.
 *
 * Of an event stream the first step is the number of the event, the first being 0.
 *
 * @param document Another revision of the contract, bundled. Default: the contract of this package.
 * @throws UnknownOperationError, UndocumentedKindError as `judgeBody` does.
 * @throws SyntaxError when an event of a stream given as text is not JSON.
 */
export function undocumentedFields(answer: Answer, document: OpenApiDocument = openApiDocument): readonly string[] {
  const schema = answerSchema(answer, document);
  return answerValues(answer).flatMap(({ value, pointer }) =>
    undocumentedBelow(value, [schema], pointer, "undocumented"),
  );
}
