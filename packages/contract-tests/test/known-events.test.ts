import { describe } from "vitest";
import { holdKnownForms } from "./support/known-forms.ts";

const chunk = { id: "chatcmpl-1", object: "chat.completion.chunk", created: 1, model: "gpt-4o" };
const report = { id: "", object: "", created: 0, model: "" };
const filtered = { content_filter_results: { hate: { filtered: false, severity: "safe" } } };
const offsets = { content_filter_offsets: { check_offset: 44, start_offset: 44, end_offset: 198 } };
const call = { id: "1", type: "function", function: { name: "f", arguments: "{}" } };
const text = { text: "Hello", index: 0, logprobs: null, finish_reason: null };

function gaining(delta: object): object {
  return { ...chunk, choices: [{ index: 0, delta, finish_reason: null }] };
}

describe("chat", () => {
  holdKnownForms(
    { operationId: "createChatCompletion", events: true },
    [
      ["Azure first", { ...report, choices: [], prompt_filter_results: [{ prompt_index: 0, ...filtered }] }],
      [
        "Azure's filter beside the stream",
        { ...report, choices: [{ index: 0, finish_reason: null, ...filtered, ...offsets }], usage: null },
      ],
      ["SGLang, whose later chunks have no role", gaining({ role: null, content: "a", tool_calls: null })],
      ["Perplexity, with the answer so far", { ...gaining({ content: "Hel" }), object: "chat.completion" }],
      ["Google's OpenAI form, which does not cut calls", gaining({ tool_calls: [call] })],
      [
        "hosts that count at the end",
        { ...chunk, choices: [], usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 } },
      ],
      ["OpenRouter when a host fails midway", { ...gaining({}), error: { code: 502, message: "Host failed" } }],
      ["a gateway that fails midway", { error: { message: "no channel", type: "new_api_error" } }],
    ],
    [
      ["a choice with neither delta nor report", { ...chunk, choices: [{ index: 0, finish_reason: null }] }],
      ["a report with an id", { ...report, id: "1", choices: [] }],
      ["a piece of nobody knows which call", gaining({ tool_calls: [{ function: { arguments: "{" } }] })],
      ["another's role", gaining({ role: "user" })],
    ],
  );
});

describe("completions", () => {
  const event = { id: "cmpl-1", object: "text_completion", created: 1, model: "gpt-3.5-turbo-instruct" };
  holdKnownForms(
    { operationId: "createCompletion", events: true },
    [
      ["OpenAI", { ...event, choices: [text] }],
      ["Azure first", { ...event, ...report, choices: [] }],
      ["Writer, which sends pieces of text only", { value: "Hello" }],
    ],
    [
      ["an event without its id", { ...event, id: undefined, choices: [text] }],
      ["a choice without text", { ...event, choices: [{ index: 0 }] }],
    ],
  );
});
