import { matchEntry, type Operation } from "@haoee/spec";
import type { World } from "../behaviours/behaviour.ts";
import { behaviourOf } from "../behaviours/behaviours.ts";
import { contractResponse } from "../behaviours/json-response.ts";
import type { RequestValue, ResponseValue } from "../behaviours/values.ts";
import type { Contract } from "../contract/contract.ts";
import { answerStatus } from "../faults/answer-status.ts";
import { breakResponse } from "../faults/break-response.ts";
import { parseFaultRule, parseFaultRules } from "../faults/parse-fault-rules.ts";
import { credentialsOf, redactValue } from "../journal/redact.ts";
import { answerStep } from "../scenarios/answer-step.ts";
import type { ScenarioStep } from "../scenarios/scenario.ts";
import { validateRequest } from "../validation/validate-request.ts";
import { requireKey } from "./api-key.ts";
import type { Answerer, Exchange } from "./exchange.ts";
import { parsePrefer } from "./parse-prefer.ts";
import { type BodyOptions, readBody } from "./read-body.ts";
import type { Route } from "./router.ts";

/** What it takes to answer operations. */
export interface OperationOptions extends Omit<BodyOptions, "document"> {
  readonly contract: Contract;
}

/** Checks key, body and contract, in this order. */
async function readRequest(
  { request, session, path, query, headers }: Exchange,
  operation: Operation,
  { contract, ...options }: OperationOptions,
): Promise<RequestValue> {
  requireKey(headers, query);
  const wanted = headers["x-mock-fault"];
  const rules = wanted === undefined ? [] : parseFaultRules(wanted);
  const read = await readBody(request, operation, { ...options, document: contract.document });
  const parts = {
    path,
    query,
    headers,
    ...(read && { ...read, body: redactValue(read.body, credentialsOf(headers, request.target)) }),
    origin: request.origin,
    faults: await session.faults.draw(operation.operationId, rules),
  };
  validateRequest(contract.validators[operation.operationId], parts);
  const entry = matchEntry(operation.operationId, parts);
  return { ...parts, ...(entry && { entry }) };
}

/** What is made up is the same for the same request. */
function seedOf({ path, query, body }: RequestValue, { settings }: World): string {
  return JSON.stringify([settings.seed, path, query, body]);
}

/** Gives the answer that a fault, a scenario or `Prefer` names, or else lets the operation behave. */
async function respond(
  value: RequestValue,
  { operationId }: Operation,
  world: World,
  step: ScenarioStep = {},
): Promise<ResponseValue> {
  const wanted = value.faults.find(({ name }) => name === "status");
  if (wanted) return answerStatus(operationId, Number(wanted.value), world);
  const scripted = await answerStep(step, operationId, world);
  if (scripted) return scripted;
  const wish = parsePrefer(value.headers.prefer);
  if (!wish) return behaviourOf(operationId)(value, world);
  return contractResponse(await world.answer(operationId, { ...wish, seed: seedOf(value, world) }));
}

function answerer(operation: Operation, options: OperationOptions): Answerer {
  return async (exchange) => {
    const value = await readRequest(exchange, operation, options);
    const { session, signal } = exchange;
    const turn = session.scenarios.next(operation.operationId, value);
    const faults = [...value.faults, ...(turn?.step.faults ?? []).map((text) => parseFaultRule(text).fault)];
    if (turn?.step.delay) await session.clock.sleep(turn.step.delay, signal).catch(() => {});
    const response = await respond({ ...value, faults }, operation, session.world, turn?.step);
    const broken = await breakResponse(response, faults, { clock: session.clock, signal });
    const facts = { ...(value.entry && { entry: value.entry.id }), ...(turn && { scenario: turn.scenario }) };
    return { response: broken, faults, ...facts };
  };
}

/** A route for each operation of a contract. */
export function operationRoutes(options: OperationOptions): readonly Route<Answerer>[] {
  return options.contract.operations.map((operation) => ({
    method: operation.method.toUpperCase(),
    path: operation.path,
    operationId: operation.operationId,
    target: answerer(operation, options),
  }));
}
