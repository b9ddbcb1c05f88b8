import { entries, openApiDocument, operations } from "@haoee/spec";
import type { Answerer, Exchange } from "../app/exchange.ts";
import type { Route } from "../app/router.ts";
import { jsonResponse } from "../behaviours/json-response.ts";
import type { ResponseValue } from "../behaviours/values.ts";
import { startPage } from "./start-page.ts";

function health(): ResponseValue {
  return jsonResponse(200, {
    status: "ok",
    operations: operations.length,
    entries: entries.filter(({ described }) => described).length,
    contract: openApiDocument.info.version,
  });
}

function route(path: string, answer: (exchange: Exchange) => ResponseValue): Route<Answerer> {
  return { method: "GET", path, target: (exchange) => ({ response: answer(exchange) }) };
}

/** What the mock says of itself. These routes need no key. */
export function controlRoutes(): readonly Route<Answerer>[] {
  return [
    route("/", startPage),
    route("/openapi.json", () => jsonResponse(200, openApiDocument)),
    route("/__mock/health", health),
    route("/__mock/webhooks", ({ session }) => jsonResponse(200, { deliveries: session.webhooks.list() })),
  ];
}
