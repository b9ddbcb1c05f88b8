import { entries, openApiDocument, operations } from "@haoee/spec";
import { jsonResponse } from "../behaviours/json-response.ts";
import type { ResponseValue } from "../behaviours/values.ts";
import type { Answerer } from "../http/exchange.ts";
import type { Route } from "../http/router.ts";
import type { WebhookDeliveries } from "../webhooks/webhook-deliveries.ts";
import { startPage } from "./start-page.ts";

function health(): ResponseValue {
  return jsonResponse(200, {
    status: "ok",
    operations: operations.length,
    entries: entries.filter(({ described }) => described).length,
    contract: openApiDocument.info.version,
  });
}

function route(path: string, answer: () => ResponseValue): Route<Answerer> {
  return { method: "GET", path, target: () => ({ response: answer() }) };
}

/** What the mock says of itself. These routes need no key. */
export function controlRoutes(webhooks: WebhookDeliveries): readonly Route<Answerer>[] {
  return [
    route("/", startPage),
    route("/openapi.json", () => jsonResponse(200, openApiDocument)),
    route("/__mock/health", health),
    route("/__mock/webhooks", () => jsonResponse(200, { deliveries: webhooks.list() })),
  ];
}
