import { expect, test } from "vitest";
import { AbortError } from "../errors/abort-error.ts";
import { ApiError, type ApiErrorFacts } from "../errors/api-error.ts";
import { ConnectionError } from "../errors/connection-error.ts";
import { InsufficientQuotaError } from "../errors/insufficient-quota-error.ts";
import { TimeoutError } from "../errors/timeout-error.ts";
import { mayRetry } from "./may-retry.ts";

const html = "<html></html>";
const envelope = { error: { message: "no channel" } };
const answered = (facts: Partial<ApiErrorFacts>) => new ApiError("x", { status: 0, body: html, ...facts });
const cut = new ConnectionError("x", { cause: { cause: { code: "UND_ERR_SOCKET" } } });
const refused = new ConnectionError("x", { cause: { cause: { code: "ECONNREFUSED" } } });

// What failed, the header x-should-retry, whether a call that reads is repeated, and one that creates.
test.each<[string, unknown, string | null, boolean, boolean]>([
  ["408", answered({ status: 408 }), null, true, true],
  ["409", answered({ status: 409 }), null, true, true],
  ["425", answered({ status: 425 }), null, true, true],
  ["429", answered({ status: 429 }), null, true, true],
  ["429 for lack of credit", new InsufficientQuotaError("x", { status: 429, body: envelope }), null, false, false],
  ["500", answered({ status: 500, body: envelope }), null, true, false],
  ["502", answered({ status: 502 }), null, true, false],
  ["503 of a proxy", answered({ status: 503 }), null, true, false],
  ["503 of the gateway", answered({ status: 503, body: envelope }), null, true, true],
  ["503 with a time to come back", answered({ status: 503, retryAfterMs: 0 }), null, true, true],
  ["504", answered({ status: 504, retryAfterMs: 1 }), null, true, false],
  ["400 that is to be repeated", answered({ status: 400 }), "true", true, false],
  ["500 that is to be repeated", answered({ status: 500 }), "true", true, false],
  ["no credit, to be repeated", new InsufficientQuotaError("x", { status: 403, body: envelope }), "true", true, false],
  ["429 that is not", answered({ status: 429 }), "false", false, false],
  ["500 with a word of no meaning", answered({ status: 500 }), "maybe", true, false],
  ["400", answered({ status: 400 }), null, false, false],
  ["404", answered({ status: 404 }), null, false, false],
  ["a redirect", answered({ status: 307 }), null, false, false],
  ["a refused connection", refused, null, true, true],
  ["a connection that was cut", cut, null, true, false],
  ["a late head", new TimeoutError("x"), null, true, false],
  ["an abort", new AbortError("x"), null, false, false],
])("%s", (_, error, should, reading, creating) => {
  const url = "https://gateway.example/v1";
  expect([mayRetry(error, true, url, should), mayRetry(error, false, url, should)]).toEqual([reading, creating]);
});
