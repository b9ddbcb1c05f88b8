import { describe } from "vitest";
import { holdKnownForms } from "./support/known-forms.ts";

const answer = { id: "chatcmpl-1", object: "chat.completion", created: 1, model: "gpt-4o" };
const usage = { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 };
const choice = { index: 0, message: { role: "assistant", content: "Hello" }, finish_reason: "stop" };
const call = { id: "1", function: { name: "f", arguments: "{}" }, index: 0 };
const details = { reasoning_tokens: 0, audio_tokens: null };

function saying(message: object): object {
  return { ...answer, choices: [{ ...choice, message: { role: "assistant", ...message } }] };
}

describe("chat", () => {
  holdKnownForms(
    { operationId: "createChatCompletion" },
    [
      ["hosts that count nothing", { ...answer, choices: [choice] }],
      ["Ollama, which may not know why it ended", { ...answer, choices: [{ ...choice, finish_reason: null }] }],
      ["Mistral, whose calls have no type", saying({ content: "", tool_calls: [call] })],
      ["LiteLLM, which fills in null", { ...saying({}), usage: { ...usage, completion_tokens_details: details } }],
      ["vLLM, for thoughts alone", saying({ content: null, reasoning_content: "Hm.", tool_calls: [] })],
    ],
    [
      ["a choice without message", { ...answer, choices: [{ index: 0, finish_reason: "stop" }] }],
      ["no choices", { ...answer, choices: [] }],
      ["content without parts", saying({ content: [] })],
      ["a count in text", { ...saying({}), usage: { ...usage, total_tokens: "2" } }],
      ["a time before 1970", { ...saying({}), created: -1 }],
    ],
  );
});

describe("pictures", () => {
  const data = [{ url: "https://example.com/a.png" }];
  holdKnownForms(
    { operationId: "createImage" },
    [["LiteLLM, which fills in null", { created: 1, data, background: null, size: null, usage: null }]],
    [["pictures that are not there", { created: 1, data: [{ url: null, b64_json: null }] }]],
  );
});

const content = { role: "model", parts: [{ text: "Hello" }] };
const spent = { promptTokenCount: 4, candidatesTokenCount: 2, totalTokenCount: 6 };
const blocked = { blockReason: "SAFETY", safetyRatings: null };

describe("generateContent", () => {
  holdKnownForms(
    { operationId: "generateContent" },
    [
      ["a model that held its answer back", { candidates: [{ finishReason: "SAFETY", index: 0 }] }],
      ["a model that held the prompt back", { promptFeedback: blocked, usageMetadata: { promptTokenCount: 4 } }],
      ["a relay of that", { candidates: [], promptFeedback: blocked }],
      ["Vertex before its first answer", { usageMetadata: { trafficType: "ON_DEMAND" } }],
      ["a model that said nothing", { candidates: [{ content: { role: "model" }, finishReason: "STOP" }] }],
      [
        "protobuf, which leaves zeros out",
        { candidates: [{ content }], usageMetadata: { ...spent, cacheTokensDetails: [{ modality: "TEXT" }] } },
      ],
    ],
    [
      ["a whole answer without content", { candidates: [{ finishReason: "STOP" }], usageMetadata: spent }],
      ["an answer that is counted and not there", { usageMetadata: spent }],
      ["an empty part", { candidates: [{ content: { role: "model", parts: [{}] } }] }],
    ],
  );
});
