import { matchEntry, type Operation, operations } from "@haoee/spec";
import type { World } from "../behaviours/behaviour.ts";
import { behaviourOf } from "../behaviours/behaviours.ts";
import { jsonResponse } from "../behaviours/json-response.ts";
import type { RequestValue, ResponseValue } from "../behaviours/values.ts";
import { validateRequest } from "../validation/validate-request.ts";
import { requireKey } from "./api-key.ts";
import type { Answerer, Exchange } from "./exchange.ts";
import { parsePrefer } from "./parse-prefer.ts";
import { type BodyOptions, readBody } from "./read-body.ts";
import type { Route } from "./router.ts";

/** Checks key, body and contract, in this order. */
async function readRequest(
  { request, session: _, ...values }: Exchange,
  operation: Operation,
  options: BodyOptions,
): Promise<RequestValue> {
  requireKey(values.headers, values.query);
  const parts = {
    ...values,
    ...(await readBody(request, operation, options)),
    origin: request.origin,
    faults: [],
  };
  validateRequest(operation.operationId, parts);
  const entry = matchEntry(operation.operationId, parts);
  return { ...parts, ...(entry && { entry }) };
}

/** Gives the answer that `Prefer` names, or else lets the operation behave. */
async function respond(value: RequestValue, { operationId }: Operation, world: World): Promise<ResponseValue> {
  const wish = parsePrefer(value.headers.prefer);
  if (!wish) return behaviourOf(operationId)(value, world);
  const { status, body } = await world.answer(operationId, wish);
  return jsonResponse(status, body);
}

function answerer(operation: Operation, options: BodyOptions): Answerer {
  return async (exchange) => {
    const value = await readRequest(exchange, operation, options);
    const response = await respond(value, operation, exchange.session.world);
    return { response, ...(value.entry && { entry: value.entry.id }) };
  };
}

/** A route for each operation of the contract. */
export function operationRoutes(options: BodyOptions): readonly Route<Answerer>[] {
  return operations.map((operation) => ({
    method: operation.method === "get" ? "GET" : "POST",
    path: operation.path,
    target: answerer(operation, options),
  }));
}
