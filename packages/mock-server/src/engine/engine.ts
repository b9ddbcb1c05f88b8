import type { World } from "../behaviours/behaviour.ts";
import { type Contract, operationIn } from "../contract/contract.ts";
import { exampleAnswer } from "./example-answer.ts";
import { findAnswer } from "./find-answer.ts";
import { loadPrism, type Prism } from "./prism.ts";

/** Prism by the contract it has read: servers of one process share it. */
const loaded = new WeakMap<Contract, Promise<Prism>>();

function prismFor(contract: Contract): Promise<Prism> {
  const prism = loaded.get(contract) ?? loadPrism(contract);
  loaded.set(contract, prism);
  return prism;
}

/**
 * Takes answers in JSON from a contract: its examples as they are, and what has to be made up from Prism, which is
 * loaded when it is first needed.
 *
 * @param contract the one in force
 */
export function answerFrom(contract: () => Contract): World["answer"] {
  return async (operationId, wish) => {
    const now = contract();
    const operation = operationIn(now, operationId);
    const example = wish.dynamic ? undefined : exampleAnswer(now, operation, wish);
    if (example) return example;
    const { status } = findAnswer(now, operation, wish);
    const prism = await prismFor(now);
    return prism(operation, { ...wish, code: status });
  };
}
