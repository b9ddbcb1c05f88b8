import { type Operation, resolveIn } from "@haoee/spec";
import type { AnswerWish, ContractAnswer } from "../behaviours/behaviour.ts";
import type { Contract } from "../contract/contract.ts";
import { findAnswer } from "./find-answer.ts";

/** Examples as they go out, by the object that stands in the contract. */
const written = new WeakMap<object, string>();

function write(contract: Contract, example: object): string {
  const known = written.get(example);
  if (known !== undefined) return known;
  // The lint of the contract proves that an example has a value.
  const text = JSON.stringify(resolveIn(contract.document, example as { readonly value: unknown }).value);
  written.set(example, text);
  return text;
}

/**
 * The example of the contract that is wanted, by default the first.
 *
 * @returns undefined when the contract has this answer, but no example of it.
 * @throws RequestRefusedError when the contract has no such answer.
 */
export function exampleAnswer(contract: Contract, operation: Operation, wish: AnswerWish): ContractAnswer | undefined {
  const { status, examples } = findAnswer(contract, operation, wish);
  const example = wish.example === undefined ? Object.values(examples)[0] : examples[wish.example];
  return example && { status, json: write(contract, example) };
}
