import { type Operation, type Reference, type ResponseObject, resolve } from "@haoee/spec";
import type { AnswerWish } from "../behaviours/behaviour.ts";
import { RequestRefusedError } from "../errors/request-refused-error.ts";

function refusal(message: string): RequestRefusedError {
  return new RequestRefusedError({ message: `Prefer: ${message}`, param: "Prefer" });
}

function lowestSuccess(responses: Operation["object"]["responses"]): string {
  return Object.keys(responses).sort()[0] ?? "default";
}

/** The default of the contract is an error, so it stands for no other status. */
function responseTo({ object }: Operation, status: string): ResponseObject | Reference | undefined {
  return object.responses[status] ?? (status >= "400" ? object.responses.default : undefined);
}

/**
 * Proves that the contract has the answer that a request prefers. Prism alone would answer another one in its place.
 *
 * @throws RequestRefusedError naming what there is instead.
 */
export function checkWish(operation: Operation, { code, example }: AnswerWish): void {
  const { operationId, object } = operation;
  const status = code === undefined ? lowestSuccess(object.responses) : String(code);
  const response = responseTo(operation, status);
  if (!response) {
    const known = Object.keys(object.responses).join(", ");
    throw refusal(`code=${status} is no status of ${operationId}; there are ${known}`);
  }
  const json = resolve(response).content?.["application/json"];
  if (!json) throw refusal(`code=${status} of ${operationId} is no answer in JSON`);
  const examples = Object.keys(json.examples ?? {});
  if (example !== undefined && !examples.includes(example)) {
    const known = examples.join(", ") || "none";
    throw refusal(`example=${example} is no JSON example of ${operationId} with status ${status}; there are ${known}`);
  }
}
