import { createMockServer, type MockServer } from "@haoee/mock-server";
import { entries, responseExamples } from "@haoee/spec";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { RecordedRequest } from "../src/recording/recording.ts";
import { documentedExchanges } from "../src/stories/documented-exchanges.ts";
import { formOf } from "./support/form-of.ts";
import { type PrismServer, startPrism } from "./support/prism-cli.ts";

let prism: PrismServer;
let mock: MockServer;

beforeAll(async () => {
  [prism, mock] = await Promise.all([startPrism(), createMockServer()]);
}, 40_000);

afterAll(async () => {
  await prism[Symbol.asyncDispose]();
  await mock.close();
});

/** Every JSON answer the entries document, with a request to its operation. */
const cases = entries.flatMap((entry) =>
  responseExamples(entry)
    .filter(({ mediaType }) => mediaType === "application/json")
    .flatMap((example) => {
      const exchange = documentedExchanges(entry).find(({ operationId }) => operationId === example.operationId);
      return exchange ? [{ ...example, request: exchange.request }] : [];
    }),
);

/** Sends a request without its query: it would start tasks, and Prism would call the webhook in it. */
async function send(url: string, request: RecordedRequest, prefer: string): Promise<unknown> {
  const { method, path, body, parts } = request;
  const json = parts || body === undefined ? {} : { "content-type": "application/json" };
  const headers = { authorization: "key", accept: "application/json", ...json, prefer };
  const sent = parts ? formOf(request) : body === undefined ? null : JSON.stringify(body);
  const response = await fetch(url + path, { method, headers, body: sent });
  return { status: response.status, body: await response.json() };
}

it.each(cases)("answers $operationId as stock Prism does when $key is preferred", async ({ key, request, value }) => {
  const stock = await send(prism.url, request, `example=${key}`);
  expect(stock).toEqual({ status: 200, body: value });
  expect(await send(mock.url, request, `example=${key}`)).toEqual(stock);
});
