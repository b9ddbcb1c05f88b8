import { findOperation } from "@haoee/spec";
import { essenceOf } from "../judge/answer-schema.ts";
import { judgeBody } from "../judge/judge-body.ts";
import { judgeRequest } from "../judge/judge-request.ts";
import type { Exchange, RecordedRequest, RecordedResponse, Recording } from "../recording/recording.ts";
import { responseText } from "../recording/response-bytes.ts";
import { sentencesOf } from "./judge-answer.ts";
import { partsByName } from "./parts-by-name.ts";
import { pathParameters } from "./path-parameters.ts";

function judgeAddress(operationId: string, { method, path }: RecordedRequest): readonly string[] {
  const operation = findOperation(operationId);
  if (!operation) return ["the contract has no such operation"];
  if (operation.method.toUpperCase() === method && pathParameters(operation.path, path)) return [];
  return [`${method} ${path} is not ${operation.method.toUpperCase()} ${operation.path}`];
}

function judgeSent(operationId: string, { headers, body, parts }: RecordedRequest): readonly string[] {
  const sent = parts ? partsByName(parts, ({ filename }) => filename) : body;
  if (sent === undefined) return [];
  const mediaType = headers["content-type"] ?? "";
  return sentencesOf(judgeRequest({ operationId, mediaType, body: sent })).map((problem) => `request: ${problem}`);
}

/** The body as it came: a stream is judged with its framing, a file as its bytes. */
function receivedBody(response: RecordedResponse, mediaType: string): unknown {
  if (response.bytes) return response.bytes;
  const text = responseText(response);
  return essenceOf(mediaType) === "text/event-stream" ? text : JSON.parse(text);
}

function judgeReceived(operationId: string, response: RecordedResponse): readonly string[] {
  const mediaType = response.headers["content-type"] ?? "";
  const body = receivedBody(response, mediaType);
  const verdict = judgeBody({ operationId, status: response.status, mediaType, body });
  return sentencesOf(verdict).map((problem) => `response: ${problem}`);
}

function judgeExchange({ operationId, request, response }: Exchange): readonly string[] {
  const address = judgeAddress(operationId, request);
  if (address.length > 0) return address;
  try {
    return [...judgeSent(operationId, request), ...judgeReceived(operationId, response)];
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}

/** What the contract has against a recording: its addresses, the bodies it sent and the bodies it got. */
export function judgeRecording({ exchanges }: Recording): readonly string[] {
  return exchanges.flatMap((exchange) =>
    judgeExchange(exchange).map((problem) => `${exchange.operationId}: ${problem}`),
  );
}
