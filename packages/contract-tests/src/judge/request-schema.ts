import { type OpenApiDocument, openApiDocument } from "@haoee/spec";
import { UndocumentedKindError } from "../errors/undocumented-kind-error.ts";
import { UnknownOperationError } from "../errors/unknown-operation-error.ts";
import { essenceOf } from "./answer-schema.ts";
import { operationIn } from "./contract-schemas.ts";

/**
 * The schema the contract gives for the body of a request.
 *
 * @throws UnknownOperationError, UndocumentedKindError
 */
export function requestSchema(
  operationId: string,
  mediaType: string,
  document: OpenApiDocument = openApiDocument,
): object {
  const operation = operationIn(document, operationId);
  if (!operation) throw new UnknownOperationError(operationId);
  const content = operation.object.requestBody?.content ?? {};
  const essence = essenceOf(mediaType);
  const found = content[essence];
  if (!found) throw new UndocumentedKindError(operationId, `request of media type ${essence}`, Object.keys(content));
  // The contract describes every body by an object, never by `true` or `false`.
  return found.schema as object;
}
