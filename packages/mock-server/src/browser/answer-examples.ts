import type { World } from "../behaviours/behaviour.ts";
import { type Contract, operationIn } from "../contract/contract.ts";
import { exampleAnswer } from "../engine/example-answer.ts";
import { RequestRefusedError } from "../errors/request-refused-error.ts";

/** Takes answers from the examples of a contract. Prism, which makes up the others, runs in Node alone. */
export function answerExamples(contract: Contract): World["answer"] {
  return async (operationId, wish) => {
    const answer = wish.dynamic ? undefined : exampleAnswer(contract, operationIn(contract, operationId), wish);
    if (answer) return answer;
    throw new RequestRefusedError({ message: "Prefer: dynamic=true is not answered in a browser", param: "Prefer" });
  };
}
