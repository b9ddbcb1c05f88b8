import type { OperationId } from "@haoee/spec";
import { expect, test } from "vitest";
import { validators } from "../../generated/validators.js";
import { isRequestRefusedError } from "../errors/request-refused-error.ts";
import { type RequestParts, validateRequest } from "./validate-request.ts";

const none = { path: {}, query: {} };
const turn = { model: "gpt-4o", messages: [{ role: "user", content: "hi" }] };
const file = { filename: "cat.png", mediaType: "image/png", bytes: new Uint8Array(1) };
const edit = { image: file, prompt: "cat", model: "m" };

function refusal(operationId: OperationId, parts: RequestParts): readonly [param: string, message: string] | undefined {
  try {
    validateRequest(validators[operationId], parts);
  } catch (error) {
    if (isRequestRefusedError(error)) return [error.param, error.message];
    throw error;
  }
  return undefined;
}

const message = (value: unknown) => ({ ...turn, messages: [value] });

test.each([
  [{}, "model", "model is required"],
  [[], "", "the body must be an object, got an array"],
  [{ ...turn, messages: [] }, "messages", "messages must not be empty"],
  [{ ...turn, messages: undefined }, "messages", "messages is required"],
  [message("hi"), "messages[0]", 'messages[0] must be an object, got "hi"'],
  [message({ content: "hi" }), "messages[0].role", "messages[0].role is required"],
  [message({ role: "user" }), "messages[0].content", "messages[0].content is required"],
  [message({ role: "user", content: 5 }), "messages[0].content", "messages[0].content must be text or an array, got 5"],
  [
    message({ role: "user", content: [{ type: "text" }] }),
    "messages[0].content[0].text",
    "messages[0].content[0].text is required",
  ],
  [
    message({ role: "robot" }),
    "messages[0].role",
    'messages[0].role must be one of "system", "developer", "user", "assistant", "tool", got "robot"',
  ],
  [{ ...turn, n: "two" }, "n", 'n must be an integer or null, got "two"'],
  [{ ...turn, n: 0 }, "n", "n must be at least 1, got 0"],
  [{ ...turn, temperature: 3 }, "temperature", "temperature must be at most 2, got 3"],
  [{ ...turn, stop: [1] }, "stop[0]", "stop[0] must be text, got 1"],
  [{ ...turn, logit_bias: { "a/b": "x" } }, "logit_bias.a/b", 'logit_bias.a/b must be a number, got "x"'],
  [{ ...turn, stop: 1 }, "stop", "stop must be text or an array or null, got 1"],
  [
    { ...turn, response_format: { type: "json_schema" } },
    "response_format.json_schema",
    "response_format.json_schema is required",
  ],
  [{ ...turn, tool_choice: { type: "function" } }, "tool_choice.function", "tool_choice.function is required"],
])("the chat body %o is refused because of %o", (body, param, text) => {
  expect(refusal("createChatCompletion", { ...none, mediaType: "application/json", body })).toEqual([param, text]);
});

test.each([
  [{ ...edit, image: undefined }, "image", "image is required"],
  [{ ...edit, image: "cat" }, "image", "image must be a file"],
  [{ ...edit, image: [file, "cat"] }, "image[1]", "image[1] must be a file"],
  [{ ...edit, prompt: file }, "prompt", "prompt must be text, got a file"],
  [{ ...edit, prompt: ["a", "b"] }, "prompt", "prompt must be text, got an array"],
  [{ ...edit, n: "two" }, "n", 'n must be an integer, got "two"'],
  [{ ...edit, n: "11" }, "n", "n must be at most 10, got 11"],
  [
    { ...edit, enable_safety_checker: "yes" },
    "enable_safety_checker",
    'enable_safety_checker must be true or false, got "yes"',
  ],
])("the form %o is refused because of %o", (body, param, text) => {
  expect(refusal("createImageEdit", { ...none, mediaType: "multipart/form-data", body })).toEqual([param, text]);
});

test("a form's numbers and booleans take the place of their text", () => {
  const body = { ...edit, n: "2", guidance_scale: "3.5", enable_safety_checker: "false" };
  expect(refusal("createImageEdit", { ...none, mediaType: "multipart/form-data", body })).toBeUndefined();
  expect(body).toMatchObject({ n: 2, guidance_scale: 3.5, enable_safety_checker: false });
});

test.each([
  [
    { webhook: "notify" },
    "webhook",
    'webhook must be an absolute address such as https://example.com/notify, got "notify"',
  ],
  [{ async: ["true", "true"] }, "async", "async must be text, got an array"],
])("the query %o is refused because of %o", (query, param, text) => {
  const parts = { path: {}, query, mediaType: "application/json", body: { model: "m", prompt: "p" } };
  expect(refusal("createImage", parts)).toEqual([param, text]);
});

test("fields that the contract does not know are allowed, and so are repeated files", () => {
  const chat = { ...none, mediaType: "application/json", body: { ...turn, seen: 1, tools: [] } };
  expect(refusal("createChatCompletion", chat)).toBeUndefined();
  const form = { ...none, mediaType: "multipart/form-data", body: { ...edit, image: [file, file], strange: "x" } };
  expect(refusal("createImageEdit", form)).toBeUndefined();
});

test("a text that is too long to be checked is refused", () => {
  const query = { async: "true", webhook: `http://${"a".repeat(20_000_000)}` };
  const envelope = { ...none, mediaType: "application/json", body: { query, body: { model: "m", prompt: "p" } } };
  expect(refusal("createImageEdit", envelope)).toEqual(["", "The request holds a text that is too long to be checked"]);
});
