import type { OperationId } from "@haoee/spec";
import type { World } from "../behaviours/behaviour.ts";
import { contractResponse } from "../behaviours/json-response.ts";
import type { ResponseValue } from "../behaviours/values.ts";
import { isRequestRefusedError, RequestRefusedError } from "../errors/request-refused-error.ts";

/** Seconds that a client is told to wait, by status. */
const retryAfter: Readonly<Record<number, string>> = { 429: "1", 503: "1" };

/**
 * The error answer of the contract with this status.
 *
 * @throws RequestRefusedError naming the statuses there are when the contract has no such answer.
 */
export async function answerStatus(operationId: OperationId, code: number, world: World): Promise<ResponseValue> {
  try {
    const response = contractResponse(await world.answer(operationId, { code }));
    const wait = retryAfter[response.status];
    return wait === undefined ? response : { ...response, headers: { ...response.headers, "retry-after": wait } };
  } catch (error) {
    if (!isRequestRefusedError(error)) throw error;
    const message = error.message.replace(/^Prefer: code=/, "The fault status=");
    throw new RequestRefusedError({ message, param: "X-Mock-Fault" });
  }
}
