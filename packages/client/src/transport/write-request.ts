import { createFinalURL } from "openapi-fetch";
import { InvalidArgumentError } from "../errors/invalid-argument-error.ts";
import type { UploadLimits } from "../uploads/read-response.ts";
import { toFormData } from "./form-data.ts";
import type { OperationArguments } from "./operation-arguments.ts";
import type { Operation } from "./operation-descriptor.ts";
import { writePath, writeQuery } from "./write-parameters.ts";

/**
 * The address of a call. The one place that knows openapi-fetch, which puts the parts together; its client would make a
 * `Request` for each call, which costs more than all the rest.
 *
 * @throws InvalidArgumentError for a path parameter that leads elsewhere, and what the platform throws for half a
 * character in the query.
 */
export function urlOf(baseUrl: string, { path: template }: Operation, { path, query }: OperationArguments): string {
  const params = { path: path ?? {}, query: query ?? {} };
  return createFinalURL(template, { baseUrl, params, querySerializer: writeQuery, pathSerializer: writePath });
}

/**
 * The body of a call, which can be sent any number of times: a text, or a form, which the platform writes anew for each
 * request.
 *
 * @throws InvalidArgumentError for a body where none is sent, and for what a form cannot hold.
 * @throws ConnectionError, TimeoutError or AbortError while a response that is to be sent on is read.
 */
export async function bodyOf(
  { body: mediaType, operationId }: Operation,
  body: unknown,
  limits: UploadLimits,
): Promise<FormData | string | undefined> {
  if (mediaType === "multipart/form-data") return toFormData(body, limits);
  if (mediaType || body === undefined) return JSON.stringify(body);
  throw new InvalidArgumentError(`${operationId} sends no body.`, "input");
}
