import { findOperation } from "@haoee/spec";
import { count } from "../../count.ts";
import { isUndocumentedKindError } from "../../errors/undocumented-kind-error.ts";
import { isUnknownOperationError } from "../../errors/unknown-operation-error.ts";
import { requestSchema } from "../../judge/request-schema.ts";
import { undocumentedBelow, undocumentedFields } from "../../judge/undocumented-fields.ts";
import type { Delivery, Exchange, Recording } from "../../recording/recording.ts";
import type { Draft } from "../finding.ts";
import { callbackSchema } from "./callback-schema.ts";
import { parametersOf } from "./judge-parameters.ts";
import { failure, type ProofOutcome, type Site } from "./proof.ts";
import { answerOf, sentBody } from "./recorded-kind.ts";

function undocumented(site: Site, pointers: readonly string[]): readonly Draft[] {
  return pointers.map((pointer) => failure(site, "undocumented", "is not documented", pointer));
}

function ofQuery({ operationId, request }: Exchange): readonly string[] {
  const operation = findOperation(operationId);
  const names = new Set((operation ? parametersOf(operation) : []).map(({ name }) => name));
  return Object.keys(request.query ?? {})
    .filter((name) => !names.has(name))
    .map((name) => `/query/${name}`);
}

function ofBody({ operationId, request }: Exchange): readonly string[] {
  const body = sentBody(request);
  if (body === undefined) return [];
  return undocumentedBelow(body, [requestSchema(operationId, request.headers["content-type"] ?? "")], "", "documented");
}

/** What the contract has no schema for is no matter of single fields: the proof by the schema tells it. */
function ofDescribed(list: () => readonly string[]): readonly string[] {
  try {
    return list();
  } catch (error) {
    if (isUndocumentedKindError(error) || isUnknownOperationError(error) || error instanceof SyntaxError) return [];
    throw error;
  }
}

function ofExchange(exchange: Exchange, index: number): readonly Draft[] {
  const sent: Site = { exchange: index, operationId: exchange.operationId, side: "request" };
  return [
    ...undocumented(sent, [...ofQuery(exchange), ...ofDescribed(() => ofBody(exchange))]),
    ...undocumented(
      { ...sent, side: "response" },
      ofDescribed(() => undocumentedFields(answerOf(exchange))),
    ),
  ];
}

function ofDelivery({ webhook, request }: Delivery, index: number): readonly Draft[] {
  const schema = callbackSchema(webhook);
  const site: Site = { exchange: index, operationId: webhook, side: "webhook" };
  return undocumented(site, schema ? undocumentedBelow(request.body, [schema], "", "undocumented") : []);
}

/** Whether every field and every query parameter of a recording is documented. */
export function proveStrict({ exchanges, deliveries }: Pick<Recording, "exchanges" | "deliveries">): ProofOutcome {
  const findings = [...exchanges.flatMap(ofExchange), ...deliveries.flatMap(ofDelivery)];
  return { findings, evidence: `${count(findings.length, "undocumented field")}` };
}
