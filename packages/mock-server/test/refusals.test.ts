import { afterAll, beforeAll, expect, test } from "vitest";
import { createMockServer, type MockServer } from "../src/index.ts";
import { drawing, editForm, key, post, postForm, turn } from "./mock.ts";

let mock: MockServer;
beforeAll(async () => {
  mock = await createMockServer();
});
afterAll(() => mock.close());

const chat = "/v1/chat/completions";
const images = "/v1/images/generations";
const edits = "/v1/images/edits";
const invalid = { type: "invalid_request_error", param: "", code: "invalid_request" };

type Send = () => Promise<Response>;
const refusals: readonly [title: string, send: Send, status: number, error: Record<string, unknown>][] = [
  [
    "no key",
    () => post(mock, chat, turn, { authorization: "" }),
    401,
    { message: "未提供令牌", code: "invalid_token" },
  ],
  [
    "an unknown path",
    () => post(mock, "/v1/x?key=secret", {}),
    404,
    { message: "Invalid URL (POST /v1/x)", type: "invalid_request_error", param: "", code: "" },
  ],
  ["a wrong method", () => fetch(mock.url + images, { headers: key }), 405, { code: "method_not_allowed" }],
  [
    "a media type that the operation does not take",
    () => post(mock, chat, "a=b", { "content-type": "application/x-www-form-urlencoded" }),
    415,
    {
      message: "createChatCompletion takes application/json, got application/x-www-form-urlencoded",
      code: "unsupported_media_type",
    },
  ],
  [
    "a form where JSON is wanted",
    () => fetch(mock.url + images, { method: "POST", headers: key, body: editForm() }),
    415,
    { message: expect.stringMatching(/^createImage takes application\/json, got multipart/) },
  ],
  [
    "no media type",
    () => fetch(mock.url + edits, { method: "POST", headers: key, body: new Uint8Array(1) }),
    415,
    { message: "createImageEdit takes multipart/form-data or application/json, got no Content-Type" },
  ],
  ["no body", () => post(mock, chat, ""), 400, { ...invalid, message: "The body is empty; JSON is required" }],
  [
    "a body that is no JSON",
    () => post(mock, chat, "{bad"),
    400,
    { ...invalid, message: "The body is not JSON: invalid symbol, line 1, column 2" },
  ],
  [
    "a JSON body with comments",
    () => post(mock, edits, '{\n  "query": {} // comment\n}'),
    400,
    { ...invalid, message: "The body is not JSON: comments are not JSON, line 2, column 15" },
  ],
  [
    "a missing field",
    () => post(mock, chat, { model: "gpt-4o" }),
    400,
    { ...invalid, message: "messages is required", param: "messages" },
  ],
  [
    "a wrong field within a message",
    () => post(mock, chat, { ...turn, messages: [{ role: "user", content: 1 }] }),
    400,
    { ...invalid, param: "messages[0].content" },
  ],
  [
    "a wrong number in a form",
    () =>
      postForm(
        mock,
        editForm((form) => form.append("n", "two")),
      ),
    400,
    { ...invalid, message: 'n must be an integer, got "two"', param: "n" },
  ],
  [
    "a text where a form has a file",
    () =>
      postForm(
        mock,
        editForm((form) => form.set("image", "cat.png")),
      ),
    400,
    { ...invalid, message: "image must be a file", param: "image" },
  ],
  [
    "a form without its file",
    () =>
      postForm(
        mock,
        editForm((form) => form.delete("image")),
      ),
    400,
    { ...invalid, message: "image is required", param: "image" },
  ],
  [
    "a webhook that is no address",
    () => post(mock, `${images}?async=true&webhook=here`, drawing),
    400,
    { ...invalid, param: "webhook" },
  ],
  [
    "a field within the envelope",
    () => post(mock, edits, { query: { async: "true" }, body: { prompt: "cat" } }),
    400,
    { ...invalid, message: "body.model is required", param: "body.model" },
  ],
  [
    "a preference that the contract cannot answer",
    () => post(mock, chat, turn, { prefer: "example=nothing" }),
    400,
    { ...invalid, param: "Prefer" },
  ],
];

test.each(refusals)("%s is refused with all four fields of the envelope", async (_, send, status, error) => {
  const response = await send();
  const body = (await response.json()) as { error: object };
  expect(response.status).toBe(status);
  expect(body).toMatchObject({ error });
  expect(Object.keys(body.error)).toEqual(["message", "type", "param", "code"]);
  expect(JSON.stringify(body)).not.toContain("secret");
});

test("a wrong method says in Allow which are right", async () => {
  const response = await fetch(`${mock.url}/v1/images/tasks/x`, { method: "DELETE", headers: key });
  expect(response.headers.get("allow")).toBe("GET, HEAD");
});

test("an unknown task has the error body of tasks", async () => {
  const response = await fetch(`${mock.url}/v1/images/tasks/nothing`, { headers: key });
  expect(response.status).toBe(400);
  expect(await response.json()).toEqual({ code: "task_not_exist", message: "task_not_exist", data: null });
});
