import type { Operation, OperationObject } from "@haoee/spec";
import { expect, test } from "vitest";
import { renderOperations } from "./render-operations.ts";

const schema = {};

function operation(object: Partial<OperationObject>): Operation {
  const facts = {
    operationId: "createVideo",
    summary: "Film",
    title: "创建视频 */",
    method: "post",
    path: "/v1/videos",
  } as const;
  const complete = { operationId: "createVideo", summary: "Film", description: "Films.", responses: {}, ...object };
  const source = { "x-title": facts.title, "x-source": "docs", "x-docs-status": "" };
  return { ...facts, source: "docs", docsStatus: "", object: { ...complete, ...source } };
}

function bodies(...mediaTypes: string[]): Partial<OperationObject> {
  return { requestBody: { content: Object.fromEntries(mediaTypes.map((mediaType) => [mediaType, { schema }])) } };
}

test.each([
  ["JSON", bodies("application/json"), '"body":json'],
  ["a form", bodies("multipart/form-data"), '"body":form'],
  ["a form rather than JSON", bodies("application/json", "multipart/form-data"), '"body":form'],
  ["no body", {}, '{"method":"post","path":"/v1/videos","answers":[]}'],
])("sends %s", (_, object, expected) => {
  expect(renderOperations([operation(object)])).toContain(expected);
});

test("says every media type of a successful answer", () => {
  const content = { "application/json": { schema }, "text/event-stream": { schema } };
  const responses = { "200": { description: "", content } };
  expect(renderOperations([operation({ responses })])).toContain('"answers":[json,events]');
});

test("a body that the client cannot send stops the generation", () => {
  expect(() => renderOperations([operation(bodies("text/plain"))])).toThrow(
    "createVideo: the client cannot send text/plain",
  );
});

test("a title cannot end the comment it stands in", () => {
  expect(renderOperations([operation({})])).toContain("documented as 创建视频 *\\/\n   */");
});
