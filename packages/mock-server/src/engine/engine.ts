import { findOperation, type OperationId } from "@haoee/spec";
import type { AnswerWish, ContractAnswer } from "../behaviours/behaviour.ts";
import { checkWish } from "./check-wish.ts";
import { loadPrism, type Prism } from "./prism.ts";

let prism: Promise<Prism> | undefined;

/** Begins to load Prism, once for all servers of the process. */
export function warmUp(): Promise<Prism> {
  prism ??= loadPrism();
  return prism;
}

/**
 * Takes an answer in JSON from the contract: the wanted example, or one made up from the schema.
 *
 * @throws RequestRefusedError when the contract has no such answer.
 */
export async function answerFromContract(operationId: OperationId, wish: AnswerWish): Promise<ContractAnswer> {
  const operation = findOperation(operationId);
  if (!operation) throw new RangeError(`The contract does not describe ${operationId}`);
  checkWish(operation, wish);
  const answer = await warmUp();
  return answer(operation, wish);
}
