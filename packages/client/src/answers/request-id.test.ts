import { expect, test } from "vitest";
import { requestIdOf } from "./request-id.ts";

const id = "202611221517123456789abcdefgh";

test.each([
  [`no channel (request id: ${id})`, id],
  [`no channel (request id: ${id})\n`, id],
  ["No channel (Request ID: 1)", "1"],
  ["the upstream said so (request id: 1) (request id: 2)", "2"],
  ["(request id: 1) is the one to quote", undefined],
  ["(request id: )", undefined],
  [`(request id: ${"1".repeat(201)})`, undefined],
  ["no channel", undefined],
  ["", undefined],
  [undefined, undefined],
])("reads the end of the message %j", (message, expected) => {
  expect(requestIdOf(new Response(), message)).toBe(expected);
});

test("is done at once with a message that is made to be slow", () => {
  // A pattern that tries every beginning up to the end takes longer than a test may.
  expect(requestIdOf(new Response(), "(request id: ".repeat(100_000))).toBeUndefined();
});
