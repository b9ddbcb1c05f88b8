import { type MediaType, type Operation, type Reference, type ResponseObject, resolveIn } from "@haoee/spec";
import type { AnswerWish } from "../behaviours/behaviour.ts";
import type { Contract } from "../contract/contract.ts";
import { RequestRefusedError } from "../errors/request-refused-error.ts";

/** An answer in JSON that the contract describes. */
export interface DescribedAnswer {
  readonly status: number;
  readonly examples: NonNullable<MediaType["examples"]>;
}

function refusal(message: string): RequestRefusedError {
  return new RequestRefusedError({ message: `Prefer: ${message}`, param: "Prefer" });
}

/** The status that a key of `responses` stands for: `4XX` for its first, `default` alone for success. */
function statusOf(key: string): number {
  return key === "default" ? 200 : Number(key.replaceAll("X", "0"));
}

function lowestSuccess(responses: Operation["object"]["responses"]): string {
  return Object.keys(responses).sort()[0] ?? "default";
}

/** The default of the contract is an error, so it stands for no other status. */
function responseTo({ object }: Operation, status: string): ResponseObject | Reference | undefined {
  const { [status]: exact, [`${status[0]}XX`]: range, default: error } = object.responses;
  return exact ?? range ?? (status >= "400" ? error : undefined);
}

/**
 * The answer that a request prefers. Prism alone would take another where there is none.
 *
 * @throws RequestRefusedError naming what there is instead.
 */
export function findAnswer(
  { document }: Contract,
  operation: Operation,
  { code, example }: AnswerWish,
): DescribedAnswer {
  const { operationId, object } = operation;
  const status = code === undefined ? lowestSuccess(object.responses) : String(code);
  const response = responseTo(operation, status);
  if (!response) {
    const known = Object.keys(object.responses).join(", ");
    throw refusal(`code=${status} is no status of ${operationId}; there are ${known}`);
  }
  const json = resolveIn(document, response).content?.["application/json"];
  if (!json) throw refusal(`code=${status} of ${operationId} is no answer in JSON`);
  const { examples = {} } = json;
  if (example !== undefined && !Object.hasOwn(examples, example)) {
    const known = Object.keys(examples).join(", ") || "none";
    throw refusal(`example=${example} is no JSON example of ${operationId} with status ${status}; there are ${known}`);
  }
  return { status: statusOf(status), examples };
}
