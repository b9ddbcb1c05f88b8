import { expect, test } from "vitest";
import type { OperationArguments } from "./operation-arguments.ts";
import { requestHeaders } from "./request-headers.ts";

const get = { method: "get" } as const;

function headersOf(input: OperationArguments, modelName?: string) {
  return requestHeaders(get, input, { key: "sk-1", modelName }, "application/json");
}

test.each([
  ["the header of the call first", { headers: { ModelName: "a" }, body: { model: "c" } }, "b", "a"],
  ["the model of the client next", { body: { model: "c" } }, "b", "b"],
  ["the model of the body last", { body: { model: "c" } }, undefined, "c"],
  ["an unset header as none", { headers: { ModelName: undefined }, body: { model: "c" } }, "", "c"],
  ["no model of a body that HTTP cannot carry", { body: { model: "模型" } }, undefined, undefined],
  ["no model of a body that is no text", { body: { model: 1 } }, undefined, undefined],
  ["nothing where nothing is known", {}, undefined, undefined],
])("ModelName takes %s", (_, input, modelName, expected) => {
  expect(headersOf(input, modelName).modelname).toBe(expected);
});

test.each([
  {},
  { authorization: "Bearer sk-2", accept: "text/html" },
  { Authorization: "Bearer sk-2", ACCEPT: "text/html" },
])("carries the key and says what it reads, whatever the caller's headers %j say", (own) => {
  const headers = headersOf({ headers: own });
  expect(headers).toEqual({ accept: "application/json", authorization: "Bearer sk-1" });
});

test.each([
  [{ "X-Trace": "1" }],
  [new Headers({ "X-Trace": "1" })],
  [new Map([["X-Trace", "1"]])],
  [[["X-Trace", "1"]]],
])("carries the caller's headers in whatever form they come: %o", (headers) => {
  // Plain JavaScript may pass what TypeScript refuses.
  expect(headersOf({ headers } as OperationArguments)["x-trace"]).toBe("1");
});

test("a POST has a key of its own against being done twice, which the caller may choose", () => {
  const post = { method: "post", body: "application/json" } as const;
  const keyOf = (input: OperationArguments) =>
    requestHeaders(post, input, { key: "sk-1", modelName: "a" }, "application/json")["idempotency-key"];
  expect(keyOf({})).toMatch(/^.{32,}$/);
  expect(keyOf({})).not.toBe(keyOf({}));
  expect(keyOf({ idempotencyKey: "mine" })).toBe("mine");
});
