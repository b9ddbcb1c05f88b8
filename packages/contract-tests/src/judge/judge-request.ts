import { type OpenApiDocument, openApiDocument } from "@haoee/spec";
import { judgeValue } from "./judge-value.ts";
import { requestSchema } from "./request-schema.ts";
import type { Verdict } from "./verdict.ts";

/** The body of a request to judge. */
export interface RequestBody {
  readonly operationId: string;
  /** Media type, with or without parameters. */
  readonly mediaType: string;
  /** The parsed JSON, or the form: text by name, a file as its file name, a part that repeats as a list. */
  readonly body: unknown;
}

/**
 * Judges the body of a request by the contract. In a form, numbers and booleans may be written as text.
 *
 * @param document Another revision of the contract, bundled. Default: the contract of this package.
 * @throws UnknownOperationError when the contract has no such operation.
 * @throws UndocumentedKindError when the operation takes no body of this media type.
 */
export function judgeRequest(
  { operationId, mediaType, body }: RequestBody,
  document: OpenApiDocument = openApiDocument,
): Verdict {
  const schema = requestSchema(operationId, mediaType, document);
  const form = mediaType.startsWith("multipart/form-data");
  // Reading text as numbers writes into the value.
  return judgeValue(schema, form ? structuredClone(body) : body, { form });
}
