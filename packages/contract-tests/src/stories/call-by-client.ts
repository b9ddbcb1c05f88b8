import type { HaoeeClient, RawOperations } from "@haoee/client";
import { findOperation } from "@haoee/spec";
import { pathParameters } from "../addresses/path-parameters.ts";
import { partsByName } from "../recording/parts-by-name.ts";
import type { FilePart, RecordedRequest } from "../recording/recording.ts";
import { type CallAnswer, callAnswer } from "./call-answer.ts";
import { readData } from "./read-data.ts";

type AnyCall = (input: object) => Promise<{ readonly data: unknown; readonly response: Response }>;

function asFile({ bytes, filename, contentType }: FilePart): File {
  return new File([bytes], filename, { type: contentType });
}

/** A recorded request as the client takes it. */
export function inputOf(operationId: string, { path, query = {}, body, parts }: RecordedRequest): object {
  const sent = parts ? partsByName(parts, asFile) : body;
  const input = { path: pathParameters(findOperation(operationId)?.path ?? "", path) ?? {}, query };
  return sent === undefined ? input : { ...input, body: sent };
}

/** Makes a call through the client and reads its answer to the end. */
export async function callByClient(
  client: HaoeeClient,
  operationId: string,
  request: RecordedRequest,
): Promise<CallAnswer> {
  // The catalogue names operations at run time; the contract has judged the request before.
  const call = client.raw[operationId as keyof RawOperations] as AnyCall | undefined;
  if (!call) throw new Error(`the client has no operation ${operationId}`);
  const { data, response } = await call(inputOf(operationId, request));
  return callAnswer(response, await readData(data));
}
