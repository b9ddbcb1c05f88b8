import type { Entry, OperationId } from "@haoee/spec";
import type { World } from "./behaviour.ts";
import { jsonResponse } from "./json-response.ts";
import type { ResponseValue } from "./values.ts";

/** Answers what the documentation shows for the entry that the request is. */
export async function answerEntry(
  operationId: OperationId,
  entry: Entry | undefined,
  world: World,
): Promise<ResponseValue> {
  const { status, body } = await world.answer(operationId, entry ? { example: entry.id } : {});
  return jsonResponse(status, body);
}
