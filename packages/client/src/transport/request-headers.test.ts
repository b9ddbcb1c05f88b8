import { expect, test } from "vitest";
import { requestHeaders } from "./request-headers.ts";

const defaults = { key: "sk-1", modelName: undefined, idempotencyKey: undefined, accept: "application/json" };

test.each([
  ["the header of the call first", { headers: { ModelName: "a" }, body: { model: "c" } }, "b", "a"],
  ["the model of the client next", { body: { model: "c" } }, "b", "b"],
  ["the model of the body last", { body: { model: "c" } }, undefined, "c"],
  ["an unset header as none", { headers: { ModelName: undefined }, body: { model: "c" } }, "", "c"],
  ["no model of a body that HTTP cannot carry", { body: { model: "模型" } }, undefined, undefined],
  ["no model of a body that is no text", { body: { model: 1 } }, undefined, undefined],
  ["nothing where nothing is known", {}, undefined, undefined],
])("ModelName takes %s", (_, input, modelName, expected) => {
  expect(requestHeaders({ ...defaults, modelName, ...input }).modelname).toBe(expected);
});

test.each([
  {},
  { authorization: "Bearer sk-2", accept: "text/html" },
  { Authorization: "Bearer sk-2", ACCEPT: "text/html" },
])("carries the key and says what it reads, whatever the caller's headers %j say", (own) => {
  const headers = requestHeaders({ ...defaults, headers: own });
  expect(headers).toEqual({ accept: "application/json", authorization: "Bearer sk-1" });
});
