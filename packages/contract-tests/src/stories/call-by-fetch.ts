import { findOperation } from "@haoee/spec";
import type { RecordedRequest } from "../recording/recording.ts";
import { type CallAnswer, callAnswer } from "./call-answer.ts";

/** Whether the client never sends requests of this form: where the contract offers a form and JSON, it sends the form. */
export function isForeignToClient(operationId: string, { parts }: RecordedRequest): boolean {
  const content = findOperation(operationId)?.object.requestBody?.content ?? {};
  return parts === undefined && "multipart/form-data" in content;
}

/** Makes a call with a JSON body by plain fetch. */
export async function callByFetch(
  baseUrl: string,
  { method, path, query, body }: RecordedRequest,
  extra: Readonly<Record<string, string>> = {},
): Promise<CallAnswer> {
  const response = await fetch(`${baseUrl}${path}?${new URLSearchParams(query)}`, {
    method,
    headers: { authorization: "Bearer none", "content-type": "application/json", ...extra },
    body: JSON.stringify(body),
  });
  return callAnswer(response, { body: await response.json() });
}
