import { findOperation, type Operation } from "@haoee/spec";
import { pathParameters } from "../../addresses/path-parameters.ts";
import { count } from "../../count.ts";
import { judgeBody } from "../../judge/judge-body.ts";
import { judgeRequest } from "../../judge/judge-request.ts";
import { judgeValue } from "../../judge/judge-value.ts";
import type { Delivery, Exchange, RecordedRequest, Recording } from "../../recording/recording.ts";
import { concreteExchanges } from "../../recording/variables.ts";
import type { Draft } from "../finding.ts";
import { callbackSchema } from "./callback-schema.ts";
import { judgeHeaders } from "./judge-headers.ts";
import { judgeParameters } from "./judge-parameters.ts";
import { judged } from "./judged.ts";
import { failure, type ProofOutcome, type Site } from "./proof.ts";
import { answerOf, sentBody } from "./recorded-kind.ts";

function judgeSentBody(site: Site, { object }: Operation, request: RecordedRequest): readonly Draft[] {
  const body = sentBody(request);
  const mediaType = request.headers["content-type"] ?? "";
  if (body !== undefined) return judged(site, () => judgeRequest({ operationId: site.operationId, mediaType, body }));
  // A request body may carry this keyword.
  const { required } = (object.requestBody ?? {}) as { readonly required?: boolean };
  return required ? [failure(site, "required-body", "the request must have a body")] : [];
}

/** A request that was refused may break the contract in anything but its address: that may be why. */
function judgeSent(site: Site, operation: Operation, { request, response }: Exchange): readonly Draft[] {
  const address = `${operation.method.toUpperCase()} ${operation.path}`;
  if (operation.method.toUpperCase() !== request.method || !pathParameters(operation.path, request.path)) {
    return [failure(site, "address", `${request.method} ${request.path} is not ${address}`)];
  }
  if (response.status >= 400 && response.status < 500) return [];
  return [...judgeParameters(site, operation, request), ...judgeSentBody(site, operation, request)];
}

function judgeExchange(exchange: Exchange, index: number): readonly Draft[] {
  const { operationId } = exchange;
  const operation = findOperation(operationId);
  const sent: Site = { exchange: index, operationId, side: "request" };
  if (!operation) return [failure(sent, "operation", `the contract has no operation ${operationId}`)];
  const received: Site = { ...sent, side: "response" };
  return [
    ...judgeSent(sent, operation, exchange),
    ...judgeHeaders(received, exchange),
    ...judged(received, () => judgeBody(answerOf(exchange))),
  ];
}

function judgeDelivery({ webhook, request }: Delivery, index: number): readonly Draft[] {
  const site: Site = { exchange: index, operationId: webhook, side: "webhook" };
  const schema = callbackSchema(webhook);
  if (!schema) return [failure(site, "webhook", `the contract has no callback ${webhook}`)];
  // The contract describes every callback as a POST.
  if (request.method !== "POST") return [failure(site, "address", `the webhook ${webhook} comes by POST`)];
  return judged(site, () => judgeValue(schema, request.body));
}

/**
 * Whether a recording follows the contract: addresses, parameters, documented headers and the bodies of both sides, and
 * each delivery by its callback.
 */
export function proveSchema({ exchanges, deliveries }: Pick<Recording, "exchanges" | "deliveries">): ProofOutcome {
  const findings = [...concreteExchanges(exchanges).flatMap(judgeExchange), ...deliveries.flatMap(judgeDelivery)];
  const delivered = deliveries.length > 0 ? `, ${count(deliveries.length, "webhook")}` : "";
  return { findings, evidence: `${count(exchanges.length, "exchange")}${delivered} judged` };
}
