import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { isRequestRefusedError, RequestRefusedError } from "./request-refused-error.ts";

test("a refusal is a 400 about no field in particular, unless it says otherwise", () => {
  expect(new RequestRefusedError({ message: "no" })).toMatchObject({
    name: "RequestRefusedError",
    message: "no",
    status: 400,
    type: "invalid_request_error",
    param: "",
    code: "invalid_request",
    headers: {},
  });
});

test("a refusal is told by its name, and nothing else is one", () => {
  const twin = Object.assign(new Error("from another copy"), { name: "RequestRefusedError" });
  expect([new RequestRefusedError({ message: "no" }), twin].every(isRequestRefusedError)).toBe(true);
  const strangers = [new Error("no"), { name: "RequestRefusedError" }, undefined, runInNewContext("new Error('no')")];
  expect(strangers.some(isRequestRefusedError)).toBe(false);
});
