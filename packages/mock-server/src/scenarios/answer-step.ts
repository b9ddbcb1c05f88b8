import type { OperationId } from "@haoee/spec";
import type { World } from "../behaviours/behaviour.ts";
import { contractResponse, jsonResponse } from "../behaviours/json-response.ts";
import type { ResponseValue } from "../behaviours/values.ts";
import type { ScenarioStep } from "./scenario.ts";

function written({ status = 200, headers = {}, body = "" }: NonNullable<ScenarioStep["respond"]>): ResponseValue {
  const lower = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
  if (typeof body !== "string") {
    const response = jsonResponse(status, body);
    return { ...response, headers: { ...response.headers, ...lower } };
  }
  return { status, headers: { "content-type": "text/plain; charset=utf-8", ...lower }, body };
}

/** The answer that a step gives, undefined when it lets the mock behave. */
export async function answerStep(
  { respond, example }: ScenarioStep,
  operationId: OperationId,
  world: World,
): Promise<ResponseValue | undefined> {
  if (respond) return written(respond);
  if (!example) return undefined;
  const { code, name } = example;
  const wish = { ...(code !== undefined && { code }), ...(name !== undefined && { example: name }) };
  return contractResponse(await world.answer(operationId, wish));
}
