import { findOperation, type OperationId } from "@haoee/spec";
import { expect, test } from "vitest";
import type { AnswerWish } from "../behaviours/behaviour.ts";
import { shippedContract } from "../contract/shipped-contract.ts";
import { findAnswer } from "./find-answer.ts";

function check(operationId: OperationId, wish: AnswerWish): void {
  const operation = findOperation(operationId);
  if (!operation) throw new Error(`No operation ${operationId}`);
  findAnswer(shippedContract, operation, wish);
}

test.each([
  ["createImage", {}],
  ["createImage", { example: "text-to-image" }],
  ["createImage", { code: 200, example: "image-async" }],
  ["createImage", { code: 400, example: "model-required" }],
  ["createImage", { code: 418 }],
  ["createImage", { code: 418, example: "unexpected-error" }],
  ["getImageTask", { example: "image-task.failure", dynamic: true }],
] as const)("%s has %o", (operationId, wish) => {
  expect(() => check(operationId, wish)).not.toThrow();
});

test.each([
  ["getVideoContent", { code: 206 }, "code=206 of getVideoContent is no answer in JSON"],
  ["createImage", { code: 202 }, "code=202 is no status of createImage; there are 200, 400, 401"],
  [
    "createImage",
    { example: "chat" },
    "example=chat is no JSON example of createImage with status 200; there are text",
  ],
  ["createImage", { code: 401, example: "text-to-image" }, "with status 401; there are key-missing, key-invalid"],
  ["createChatCompletion", { example: "chat-stream" }, "there are chat"],
  ["createImage", { example: "constructor" }, "there are text-to-image, "],
] as const)("%s has no %o", (operationId, wish, message) => {
  expect(() => check(operationId, wish)).toThrow(
    expect.objectContaining({ status: 400, param: "Prefer", message: expect.stringContaining(message) }),
  );
});
