import { expect, test } from "vitest";
import { isApiError } from "../src/index.ts";
import { clientOf, rejectionOf } from "./support/client.ts";
import { deadUrl, serve, serveBody, serveJson } from "./support/serve.ts";
import { skippingClock } from "./support/skipping-clock.ts";

const input = { body: { model: "flux", prompt: "A cat" } };

test("a refusal tells status, reason, field, request and body", async () => {
  const body = {
    error: { message: "无效的令牌 (request id: 20261122)", type: "new_api_error", param: "key", code: "invalid_token" },
  };
  const server = await serveJson(401, body);
  expect(await rejectionOf(clientOf(server).raw.createImage(input))).toMatchObject({
    name: "AuthenticationError",
    message: `POST ${server.url}/v1/images/generations answered 401: 无效的令牌 (request id: 20261122)`,
    status: 401,
    type: "new_api_error",
    param: "key",
    code: "invalid_token",
    requestId: "20261122",
    body,
  });
});

test.each(["x-oneapi-request-id", "x-request-id"])("the request id of the header %s comes first", async (header) => {
  const server = await serveJson(400, { error: { message: "(request id: 1)" } }, { [header]: "2" });
  await expect(clientOf(server).raw.createImage(input)).rejects.toMatchObject({ requestId: "2" });
});

test.each([
  [429, "", {}, "answered 429: no message (no content type)"],
  [429, "", { "content-length": "0" }, "answered 429: no message (no content type)"],
  [502, "<html></html>", { "content-type": "text/html" }, "answered 502: no message (text/html)"],
  [500, "{bad", { "content-type": "application/json" }, "answered 500: {bad"],
  [200, '{"error":{"message":"no channel"}}', {}, "answered 200 with an error: no channel"],
  [200, '{"error":"no channel"}', {}, "answered 200 with an error: no channel"],
  [200, "<html></html>", { "content-type": "text/html" }, "a body that is not what was asked for (text/html)"],
  [304, "", { "x-cache": "hit" }, "answered 304: no message (no content type)"],
  [200, "", { "content-length": "0" }, "a body that is not what was asked for (no content type)"],
])("%i with the body %j and %j is an ApiError", async (status, body, headers, message) => {
  const server = await serveBody(status, body, { ...headers });
  const error = await rejectionOf(clientOf(server).raw.createImage(input));
  expect(isApiError(error)).toBe(true);
  expect(error).toMatchObject({ status, message: expect.stringContaining(message) });
});

test.each([
  ["[", "]"],
  ['{"a":', "}"],
])("an error whose body nests %j without end is an ApiError that can be logged", async (open, close) => {
  const server = await serveBody(500, `{"message":"deep","error":${open.repeat(1e5)}1${close.repeat(1e5)}}`);
  const error = await rejectionOf(clientOf(server).raw.createImage(input));
  expect(error).toMatchObject({ name: "ServerError", status: 500 });
  expect(JSON.stringify(error)).toContain("[nested too deeply]");
});

test("a null error is none", async () => {
  const server = await serveJson(200, { task_id: "7", error: null });
  await expect(clientOf(server).raw.createImage(input)).resolves.toMatchObject({ data: { task_id: "7" } });
});

test("an error beside an id is an error, unless it is a video's", async () => {
  const server = await serveJson(200, { id: "chatcmpl-1", error: { message: "no channel" } });
  const error = await rejectionOf(clientOf(server).raw.getVideo({ path: { task_id: "video_1" } }));
  expect(error).toMatchObject({ name: "ApiError", status: 200 });
});

test("a failed video is an answer, with its error in it", async () => {
  const video = { id: "video_1", object: "video", status: "failed", error: { code: "moderated", message: "no" } };
  const server = await serveJson(200, video);
  const { data } = await clientOf(server).raw.getVideo({ path: { task_id: "video_1" } });
  expect(data).toEqual(video);
});

test("a redirect is refused, and the other host never hears of it", async () => {
  const elsewhere = await serveJson(200, { task_id: "7" });
  const server = await serveBody(307, "", { location: `${elsewhere.url}/v1/images/generations` });
  const error = await rejectionOf(clientOf(server).raw.createImage(input));
  expect(error).toMatchObject({ name: "ApiError", status: 307, message: expect.stringContaining(elsewhere.url) });
  expect(elsewhere.requests).toEqual([]);
});

test("no server is a ConnectionError that says where and why", async () => {
  const url = await deadUrl();
  const error = await rejectionOf(clientOf({ url }).raw.createImage(input));
  expect(error).toMatchObject({ name: "ConnectionError", cause: { message: "fetch failed" } });
  expect(String(error)).toMatch(`POST ${url}/v1/images/generations failed: connect ECONNREFUSED`);
});

test.each([200, 500])("a connection that breaks in the body of a %i is a ConnectionError", async (status) => {
  const server = await serve((response) => {
    response.writeHead(status, { "content-type": "application/json", "content-length": "100" });
    response.write("{", () => response.destroy());
  });
  await expect(clientOf(server).raw.createImage(input)).rejects.toMatchObject({ name: "ConnectionError" });
});

test("an abort before the answer closes the connection and keeps the reason as cause", async () => {
  const controller = new AbortController();
  const reason = new DOMException("Too slow", "TimeoutError");
  const closed = Promise.withResolvers<void>();
  const server = await serve((response) => {
    response.on("close", () => closed.resolve());
    controller.abort(reason);
  });
  const late = clientOf(server).raw.createImage({ ...input, signal: controller.signal });
  expect(await rejectionOf(late)).toMatchObject({ name: "AbortError", cause: reason });
  await expect(closed.promise).resolves.toBeUndefined();
});

// Not for every runtime: on a connection that was used before, Chromium itself sends the request once more.
test("a call that creates is not repeated when the connection breaks before the answer", async () => {
  const server = await serve((response) => response.destroy());
  const call = clientOf(server, { maxRetries: 2 }).raw.createImage(input);
  expect(await rejectionOf(call)).toMatchObject({ name: "ConnectionError" });
  expect(server.requests).toHaveLength(1);
});

test("a call that creates is repeated when there is no connection", async () => {
  const clock = skippingClock();
  const call = clientOf({ url: await deadUrl() }, { clock, maxRetries: 2 }).raw.createImage(input);
  expect(await rejectionOf(call)).toMatchObject({ name: "ConnectionError" });
  expect(clock.pauses).toHaveLength(2);
});

test("a call that was aborted before it began sends nothing", async () => {
  const server = await serveJson(200, { task_id: "7" });
  const call = clientOf(server).raw.createImage({ ...input, signal: AbortSignal.abort() });
  expect(await rejectionOf(call)).toMatchObject({ name: "AbortError" });
  expect(server.requests).toEqual([]);
});

test("a model name that HTTP cannot carry is refused before anything is sent", async () => {
  const server = await serveJson(200, { task_id: "7" });
  const call = clientOf(server).raw.createImage({ ...input, headers: { ModelName: "模型名称" } });
  await expect(call).rejects.toMatchObject({ name: "InvalidHeaderError", header: "ModelName" });
  expect(() => clientOf(server, { modelName: "a\nb" })).toThrow(/ModelName cannot carry U\+000A/);
  expect(server.requests).toEqual([]);
});

test("an id that would address another operation is refused before anything is sent", async () => {
  const server = await serveJson(200, { task_id: "7" });
  const call = clientOf(server).raw.getImageTask({ path: { task_id: ".." } });
  await expect(call).rejects.toMatchObject({ name: "InvalidArgumentError", argument: "path.task_id" });
  expect(server.requests).toEqual([]);
});
