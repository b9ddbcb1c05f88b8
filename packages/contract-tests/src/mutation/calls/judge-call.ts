import type { OpenApiDocument } from "@haoee/spec";
import { pathParameters } from "../../addresses/path-parameters.ts";
import { isObject, type JsonObject } from "../../json-object.ts";
import { valueAt } from "../../json-pointer.ts";
import { resolved } from "../contract/place.ts";
import { type Call, type CallDelivery, type CallRequest, type CallVerdict, together } from "./call.ts";
import { judgeAnswered, judgeKey, judgeSent, judgeSentParameters } from "./judge-parts.ts";

interface Route {
  readonly path: string;
  readonly method: string;
  readonly operation: JsonObject;
}

function routesOf(paths: object): readonly Route[] {
  return Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(isObject(item) ? item : {}).flatMap(([method, operation]) =>
      isObject(operation) ? [{ path, method, operation }] : [],
    ),
  );
}

function problem(text: string): CallVerdict {
  return { problems: [text], by: [] };
}

function judgeRequestCall(document: OpenApiDocument, request: CallRequest): CallVerdict {
  const found = routesOf(document.paths).find(
    ({ path, method }) => method.toUpperCase() === request.method && pathParameters(path, request.path),
  );
  if (!found) return problem("no operation has this address");
  // A document is open to all that OpenAPI says of it.
  const {
    security = (document as unknown as JsonObject).security,
    parameters,
    requestBody,
    operationId,
  } = found.operation;
  return together([
    { problems: [], by: [String(operationId)] },
    judgeKey(document, security, request),
    judgeSentParameters(document, parameters, request),
    judgeSent(document, requestBody, request),
  ]);
}

/** The address that a runtime expression of OpenAPI stands for. */
function addressOf(expression: string, { query, body }: CallDelivery["asked"]): unknown {
  const [, place = "", rest = ""] = /^\{\$request\.(query\.|body#)(.*)\}$/.exec(expression) ?? [];
  return place === "query." ? query[rest] : valueAt(body, rest);
}

function judgeDelivery(document: OpenApiDocument, delivery: CallDelivery): CallVerdict {
  const route = routesOf(document.paths).find(({ operation }) => operation.operationId === delivery.operationId);
  const callbacks = isObject(route?.operation.callbacks) ? route.operation.callbacks : {};
  const callback = callbacks[delivery.webhook];
  if (callback === undefined) return problem("the webhook is not documented");
  const verdicts = routesOf(resolved(document, callback)).flatMap(({ path, method, operation }) => [
    { problems: [], by: [`${method} ${addressOf(path, delivery.asked) ?? "to no address"}`] },
    judgeSent(document, operation.requestBody, delivery),
    judgeAnswered(document, operation.responses, { ...delivery, mediaType: null, headers: [] }),
  ]);
  return together(verdicts);
}

/** Judges a call by a contract: everything but the values, which schemas are for. */
export function judgeCall(document: OpenApiDocument, call: Call): CallVerdict {
  if ("request" in call) return judgeRequestCall(document, call.request);
  if ("delivery" in call) return judgeDelivery(document, call.delivery);
  const { operationId } = call.answer;
  const route = routesOf(document.paths).find(({ operation }) => operation.operationId === operationId);
  return judgeAnswered(document, route?.operation.responses, call.answer);
}
