import { expect, it } from "vitest";
import { operationAt } from "./operation-at.ts";

it.each([
  ["POST", "/v1/chat/completions", "createChatCompletion", "/v1/chat/completions"],
  ["POST", "/openai/v1/chat/completions", "createChatCompletion", "/v1/chat/completions"],
  ["POST", "/chat/completions", "createChatCompletion", "/v1/chat/completions"],
  ["POST", "/openai/deployments/gpt-4o/completions", "createCompletion", "/v1/completions"],
  ["GET", "/v1/videos/video_1/content", "getVideoContent", "/v1/videos/video_1/content"],
  ["GET", "/v2/videos/generations/a%3Ab", "getVideoGeneration", "/v2/videos/generations/a%3Ab"],
  ["POST", "/v1beta/models/gemini-2.5:generateContent", "generateContent", "/v1beta/models/gemini-2.5:generateContent"],
  [
    "POST",
    "/v1/projects/P/publishers/google/models/g:generateContent",
    "generateContent",
    "/v1beta/models/g:generateContent",
  ],
])("%s %s is %s", (method, path, operationId, spelled) => {
  const found = operationAt(path, { method, anyVersion: true });
  expect([found?.operation.operationId, found?.path]).toEqual([operationId, spelled]);
});

it.each([
  ["GET", "/v1/chat/completions"],
  ["POST", "/v1/models"],
  ["POST", "/v1/chatcompletions"],
  ["POST", "/v1/chat/completions/x"],
])("%s %s is none", (method, path) => {
  expect(operationAt(path, { method, anyVersion: true })).toBeUndefined();
});

it.each([
  ["POST", "/openai/v1/chat/completions", "createChatCompletion"],
  ["GET", "/v1/videos/video_1?expand=all", "getVideo"],
  [undefined, "/v1/videos/video_1/remix#now", "remixVideo"],
  ["POST", "/chat/completions", undefined],
  ["POST", "/v2/chat/completions", undefined],
])("%s %s is, by the letter, %s", (method, path, operationId) => {
  expect(operationAt(path, method === undefined ? {} : { method })?.operation.operationId).toBe(operationId);
});
