import { expect, test } from "vitest";
import { readErrorBody } from "./error-body.ts";

const nothing = { message: undefined, code: undefined, type: undefined, param: undefined };

test.each([
  [
    "the gateway",
    { error: { message: "no channel", type: "new_api_error", param: "model", code: "model_not_found" } },
    { message: "no channel", type: "new_api_error", param: "model", code: "model_not_found" },
  ],
  [
    "the gateway with empty texts",
    { error: { message: "no channel", type: "", param: "", code: null } },
    { ...nothing, message: "no channel" },
  ],
  [
    "a task endpoint",
    { code: "task_not_exist", message: "no such task", data: null },
    { ...nothing, message: "no such task", code: "task_not_exist" },
  ],
  [
    "Gemini",
    { error: { code: 400, message: "bad role", status: "INVALID_ARGUMENT", details: [] } },
    { ...nothing, message: "bad role", code: 400, type: "INVALID_ARGUMENT" },
  ],
  [
    "Gemini, in a list",
    [{ error: { code: 429, message: "slow down", status: "RESOURCE_EXHAUSTED" } }],
    { ...nothing, message: "slow down", code: 429, type: "RESOURCE_EXHAUSTED" },
  ],
  ["FastAPI, as a sentence", { detail: "bad key" }, { ...nothing, message: "bad key" }],
  [
    "FastAPI, as findings",
    { detail: [{ msg: "field required" }, { msg: "not a number" }] },
    { ...nothing, message: "field required; not a number" },
  ],
  ["a host that puts a text under error", { error: "out of memory" }, { ...nothing, message: "out of memory" }],
  ["a host that answers plain text", "404 page not found\n", { ...nothing, message: "404 page not found" }],
  ["a proxy that answers HTML", "<html><h1>502 Bad Gateway</h1></html>", nothing],
  ["a host that answers a long text", "x".repeat(1000), nothing],
  ["a host that answers nothing", "", nothing],
  ["a host that answers a list", [1], nothing],
  ["a host that answers an empty list", [], nothing],
  ["a host that answers null", null, nothing],
])("reads the error of %s", (_, body, expected) => {
  expect(readErrorBody(body)).toEqual(expected);
});
