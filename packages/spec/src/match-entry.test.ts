import { expect, test } from "vitest";
import { entries } from "./entries.ts";
import { requestExamples } from "./examples.ts";
import { matchEntry, type RequestFacts } from "./match-entry.ts";

const documented = entries.flatMap((entry) =>
  requestExamples(entry).map((request) => ({ entry: entry.id, operationId: request.operationId, request })),
);

test.each(documented)("the documented request of $entry to $operationId is that entry", ({ entry, request }) => {
  const facts: RequestFacts = { query: request.query, headers: {}, body: request.body };
  expect(matchEntry(request.operationId, facts)?.id).toBe(entry);
});

test.each([
  ["async=false is not a task", "createImage", { query: { async: "false" }, headers: {} }, "text-to-image"],
  [
    "stream: false is a plain turn",
    "createChatCompletion",
    { query: {}, headers: {}, body: { stream: false } },
    "chat",
  ],
  [
    "the envelope says more than an asynchronous query",
    "createImageEdit",
    { query: { async: "true" }, headers: {}, body: { query: {}, body: {} } },
    "image-async",
  ],
  [
    "a task is a task, whatever the model",
    "createImage",
    { query: { async: "true" }, headers: {}, body: { model: "nano-banana", aspect_ratio: "1:1" } },
    "image-async",
  ],
  [
    "tools say more than a stream",
    "createChatCompletion",
    { query: {}, headers: {}, body: { stream: true, tools: [{}] } },
    "chat-tools",
  ],
] as const)("%s", (_, operationId, facts, entry) => {
  expect(matchEntry(operationId, facts)?.id).toBe(entry);
});
