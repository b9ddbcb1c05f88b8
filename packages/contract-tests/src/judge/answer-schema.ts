import { type MediaType, type OpenApiDocument, type OperationObject, openApiDocument, resolveIn } from "@haoee/spec";
import { UndocumentedKindError } from "../errors/undocumented-kind-error.ts";
import { UnknownOperationError } from "../errors/unknown-operation-error.ts";
import { operationIn } from "./contract-schemas.ts";

/** Names one kind of answer of the contract. */
export interface AnswerKind {
  readonly operationId: string;
  /** HTTP status. One that is not documented by itself is judged as its range (`5XX`) or `default`. */
  readonly status: number;
  /** Media type, with or without parameters. */
  readonly mediaType: string;
}

function contentOf(
  { operationId, status }: AnswerKind,
  { responses }: OperationObject,
  document: OpenApiDocument,
): Readonly<Record<string, MediaType>> {
  const response = responses[status] ?? responses[`${Math.floor(status / 100)}XX`] ?? responses.default;
  if (!response) throw new UndocumentedKindError(operationId, `status ${status}`, Object.keys(responses));
  return resolveIn(document, response).content ?? {};
}

/** The media type alone, in lower case: `text/event-stream` of `Text/Event-Stream; charset=utf-8`. */
export function essenceOf(mediaType: string): string {
  return (mediaType.split(";")[0] ?? "").trim().toLowerCase();
}

/**
 * The schema the contract gives for an answer.
 *
 * @throws UnknownOperationError, UndocumentedKindError
 */
export function answerSchema(kind: AnswerKind, document: OpenApiDocument = openApiDocument): object {
  const operation = operationIn(document, kind.operationId);
  if (!operation) throw new UnknownOperationError(kind.operationId);
  const content = contentOf(kind, operation.object, document);
  const essence = essenceOf(kind.mediaType);
  const found = content[essence];
  if (!found) throw new UndocumentedKindError(kind.operationId, `media type ${essence}`, Object.keys(content));
  // The contract describes every body by an object, never by `true` or `false`.
  return found.schema as object;
}
