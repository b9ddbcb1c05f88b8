import { entries, findOperation, operations, type RequestExample, requestExamples, resolve } from "@haoee/spec";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createMockServer, type MockServer } from "../src/index.ts";
import { post } from "./mock.ts";
import { sendExample } from "./send-example.ts";

let mock: MockServer;
beforeAll(async () => {
  mock = await createMockServer();
});
afterAll(() => mock.close());

interface ObjectSchema {
  readonly required?: readonly string[];
}

/** The fields that the body of an example must have. */
function requiredFields({ operationId, mediaType = "" }: RequestExample): readonly string[] {
  const schema = findOperation(operationId)?.object.requestBody?.content[mediaType]?.schema ?? true;
  // Every body of the contract is an object.
  return (resolve(schema) as ObjectSchema).required ?? [];
}

function without(body: unknown, field: string): unknown {
  // Every documented body is an object.
  return Object.fromEntries(Object.entries(body as object).filter(([name]) => name !== field));
}

const broken = entries.flatMap((entry) =>
  requestExamples(entry).flatMap((example) =>
    requiredFields(example).map((field) => ({
      title: `${example.operationId} of ${entry.id}`,
      field,
      example: { ...example, body: without(example.body, field) },
    })),
  ),
);

test("every operation with a body has a field that it must have", () => {
  const tested = new Set(broken.map(({ example }) => example.operationId));
  const bodies = operations.filter(({ object }) => object.requestBody).map(({ operationId }) => operationId);
  expect(bodies.filter((operationId) => !tested.has(operationId))).toEqual([]);
});

test.each(broken)("$title without $field is refused by this name", async ({ field, example }) => {
  const response = await sendExample(mock.url, example);
  const body = (await response.json()) as { error: object };
  expect(response.status).toBe(400);
  expect(body.error).toMatchObject({ param: field, message: `${field} is required`, type: "invalid_request_error" });
});

const film = { model: "sora-2", prompt: "cat" };

test.each([
  ["/v1/completions", { model: "m", prompt: 5 }, "prompt", "prompt must be text or an array, got 5"],
  ["/v1/videos", { ...film, seconds: 8 }, "seconds", "seconds must be text, got 8"],
  [
    "/v1/videos",
    { ...film, input_reference: { image_url: "a", file_id: "b" } },
    "input_reference",
    "input_reference must have at most 1 field",
  ],
  ["/v1/videos", { ...film, input_reference: {} }, "input_reference", "input_reference must have at least 1 field"],
  ["/v2/videos/generations", { ...film, images: "a" }, "images", 'images must be an array, got "a"'],
  ["/suno/fetch", { ids: [1] }, "ids[0]", "ids[0] must be text, got 1"],
  [
    "/v1beta/models/any-model:generateContent",
    { contents: [{ parts: [{ text: 5 }] }] },
    "contents[0].parts[0].text",
    "contents[0].parts[0].text must be text, got 5",
  ],
])("%s with %j is refused because of %s", async (path, body, param, message) => {
  const response = await post(mock, path, body);
  expect(response.status).toBe(400);
  expect(await response.json()).toEqual({
    error: { message, type: "invalid_request_error", param, code: "invalid_request" },
  });
});

test("a video may be asked for in JSON too", async () => {
  const response = await post(mock, "/v1/videos", { ...film, input_reference: "https://example.com/cat.png" });
  expect(await response.json()).toMatchObject({ object: "video", status: "queued" });
});

test.each(["gemini-2.5-flash-image", "any-model", "a:b", "google%2Fgemini"])(
  "%s draws in the Gemini form",
  async (model) => {
    const response = await post(mock, `/v1beta/models/${model}:generateContent`, {
      contents: [{ parts: [{ text: "cat" }] }],
    });
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ candidates: [{ finishReason: "STOP" }] });
  },
);
