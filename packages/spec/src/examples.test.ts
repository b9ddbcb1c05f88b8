import { expect, test } from "vitest";
import { type Entry, entries, findEntry } from "./entries.ts";
import { requestExamples, responseExamples } from "./examples.ts";

function entry(id: string): Entry {
  const found = findEntry(id);
  if (!found) throw new Error(`No entry ${id}`);
  return found;
}

test("an entry of two operations has a request for each, the query only for its own", () => {
  expect(requestExamples(entry("image-async"))).toMatchObject([
    { operationId: "createImage", query: { async: "true" }, mediaType: "application/json" },
    { operationId: "createImageEdit", query: {}, body: { query: { async: "true" } } },
  ]);
});

test("an entry of a GET has its request on the path", () => {
  const [request] = requestExamples(entry("image-task"));
  expect(request).toEqual({
    operationId: "getImageTask",
    path: { task_id: "3dad96708a77485e97ac7ef652796d7b" },
    query: {},
  });
});

test("the situations of an entry come with its own answer", () => {
  expect(responseExamples(entry("image-task")).map(({ key }) => key)).toEqual([
    "image-task",
    "image-task.not-started",
    "image-task.in-progress",
    "image-task.failure",
  ]);
});

test("a stream's answer is the list of its events", () => {
  expect(responseExamples(entry("chat-stream"))).toMatchObject([
    { mediaType: "text/event-stream", value: expect.any(Array) },
  ]);
});

test("an entry that is not described yet has no examples, any other has both kinds", () => {
  for (const one of entries) {
    expect(requestExamples(one).length > 0, one.id).toBe(one.described);
    expect(responseExamples(one).length > 0, one.id).toBe(one.described);
  }
});

test("the answers of an entry are not those of another whose name begins alike", () => {
  expect(responseExamples(entry("chat")).map(({ key }) => key)).toEqual(["chat"]);
});
