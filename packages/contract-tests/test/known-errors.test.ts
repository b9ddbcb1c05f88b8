import { describe } from "vitest";
import { holdKnownForms } from "./support/known-forms.ts";

const gemini = { error: { code: 400, message: "no", status: "INVALID_ARGUMENT" } };

describe("errors", () => {
  holdKnownForms(
    { operationId: "createChatCompletion", status: 599 },
    [
      ["the gateway", { error: { message: "无效的令牌", type: "new_api_error", param: "", code: "invalid_token" } }],
      ["its task endpoints", { code: "task_not_exist", message: "task_not_exist", data: null }],
      ["Gemini", gemini],
      ["Google's OpenAI form", [gemini]],
      ["Azure, whose code is a number in text", { error: { code: "401", message: "Access denied" } }],
      ["OpenRouter, whose code is the status", { error: { code: 429, message: "slow down", metadata: {} } }],
      ["older vLLM", { object: "error", message: "no", type: "BadRequestError", param: null, code: 400 }],
      ["Mistral", { object: "error", message: { detail: [{ msg: "Field required" }] }, type: "invalid", code: null }],
      ["FastAPI", { detail: "Invalid API Key" }],
      ["FastAPI with an object", { detail: { error: "no such key" } }],
      ["xAI", { code: "invalid-argument", error: "Incorrect" }],
      ["Hugging Face", { error: "Invalid username or password." }],
    ],
    [
      ["an error of one word", { error: "broken" }],
      ["an error that is a number", { error: 500 }],
      ["a gateway's error without words", { error: { type: "new_api_error", code: "invalid_token" } }],
      ["a code below every status", { error: { message: "no", code: 12 } }],
      ["a Gemini error without its code", { error: { message: "no", status: "INVALID_ARGUMENT" } }],
      ["a task error without its code", { message: "no", data: null }],
      ["a task error with data", { code: "task_not_exist", message: "no", data: {} }],
      ["an empty list", []],
      ["nothing", {}],
    ],
  );
});
