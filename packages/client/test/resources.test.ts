import { inspect } from "node:util";
import { expect, test } from "vitest";
import type { HaoeeClient } from "../src/index.ts";
import { clientOf, key, listOf, rejectionOf } from "./support/client.ts";
import { serve, serveBody, serveJson } from "./support/serve.ts";

const chat = { model: "gpt-4o", messages: [{ role: "user" as const, content: "Hello" }] };
const cat = { model: "flux", prompt: "A cat" };
const gemini = { contents: [{ parts: [{ text: "A cat" }] }] };
const edit = { ...cat, image: new Blob(["x"], { type: "image/png" }) };
const song = { prompt: "", mv: "m", title: "", tags: "", continue_clip_id: "c", continue_at: 1 };
const drawn = { created: 1, data: [{ url: "https://example.com/a.png" }] };
const envelope = { code: "success", data: "7" };

test.each<[string, (haoee: HaoeeClient) => Promise<unknown>, string, unknown]>([
  ["chat.create", ({ chat: { create } }) => create(chat), "POST /v1/chat/completions", chat],
  ["completions.create", ({ completions }) => completions.create(cat), "POST /v1/completions", cat],
  ["images.create", ({ images }) => images.create(cat), "POST /v1/images/generations", cat],
  [
    "characters.create",
    ({ characters }) => characters.create({ timestamps: "1,3", url: "u" }),
    "POST /sora/v1/characters",
    { timestamps: "1,3", url: "u" },
  ],
  [
    "gemini.generateContent",
    (haoee) => haoee.gemini.generateContent({ model: "g", ...gemini }),
    "POST /v1beta/models/g:generateContent",
    gemini,
  ],
  [
    "videoGenerations.retrieve",
    (haoee) => haoee.videoGenerations.retrieve("7"),
    "GET /v2/videos/generations/7",
    undefined,
  ],
  ["videos.retrieve", ({ videos }) => videos.retrieve("7"), "GET /v1/videos/7", undefined],
  [
    "music.uploadFromUrl",
    ({ music }) => music.uploadFromUrl({ url: "u" }),
    "POST /suno/uploads/audio-url",
    { url: "u" },
  ],
  ["music.fetch", ({ music }) => music.fetch({ ids: ["7"] }), "POST /suno/fetch", { ids: ["7"] }],
])("%s resolves to the data of its operation", async (_, call, line, body) => {
  const server = await serveJson(200, drawn);
  expect(await call(clientOf(server))).toEqual(drawn);
  const [request] = server.requests;
  expect(`${request?.method} ${request?.url}`).toBe(line);
  expect(request?.body.toString()).toBe(body ? JSON.stringify(body) : "");
});

test.each<[string, (haoee: HaoeeClient) => Promise<unknown>, string]>([
  [
    "images.createAsync",
    ({ images }) => images.createAsync(cat, { webhook: "https://example.com/?a=1" }),
    "/v1/images/generations?async=true&webhook=https%3A%2F%2Fexample.com%2F%3Fa%3D1",
  ],
  ["images.editAsync", ({ images }) => images.editAsync(edit), "/v1/images/edits?async=true"],
  ["images.edit", ({ images }) => images.edit(edit).catch(() => undefined), "/v1/images/edits"],
])("%s says in its query what it wants", async (_, call, url) => {
  const server = await serveJson(200, { task_id: "7" });
  await call(clientOf(server));
  expect(server.requests).toMatchObject([{ url }]);
});

test.each<[string, (haoee: HaoeeClient) => Promise<unknown>, unknown]>([
  ["images.create", ({ images }) => images.create(cat), { task_id: "7" }],
  ["images.edit", ({ images }) => images.edit(edit), { task_id: "7" }],
  ["images.createAsync", ({ images }) => images.createAsync(cat), drawn],
  ["videoGenerations.create", ({ videoGenerations }) => videoGenerations.create(cat), {}],
  ["videos.create", ({ videos }) => videos.create(cat), { object: "video" }],
  ["music.submit", ({ music }) => music.submit({ ...song, task: "upload_extend" }), { clips: [{ id: "c" }] }],
])("%s that is answered with something else fails, and keeps the answer", async (_, call, body) => {
  const server = await serveJson(200, body, { "x-request-id": "9" });
  const error = await rejectionOf(call(clientOf(server)));
  expect(error).toMatchObject({ name: "ApiError", status: 200, requestId: "9", body });
});

test("a task id in `data` serves as well", async () => {
  const server = await serveJson(200, envelope);
  expect(await clientOf(server).images.createAsync(cat)).toMatchObject({ id: "7" });
  expect(await clientOf(server).videoGenerations.create(cat)).toMatchObject({ id: "7" });
});

test("a literal stream is a stream", async () => {
  const chunk = { choices: [{ index: 0, delta: { content: "Hi" }, finish_reason: "stop" }] };
  const body = `data: ${JSON.stringify(chunk)}\n\ndata: [DONE]\n\n`;
  const server = await serveBody(200, body, { "content-type": "text/event-stream" });
  expect(await listOf(await clientOf(server).chat.create({ ...chat, stream: true }))).toEqual([chunk]);
  expect(await listOf(await clientOf(server).completions.create({ ...cat, stream: true }))).toEqual([chunk]);
});

test.each([
  [{}, {}, "gemini-3"],
  [{ modelName: "of-the-client" }, {}, "of-the-client"],
  [{ modelName: "of-the-client" }, { modelName: "of-the-call" }, "of-the-call"],
])("with %j and %j generateContent names the model %s", async (options, call, expected) => {
  const server = await serveJson(200, { candidates: [] });
  await clientOf(server, options).gemini.generateContent({ model: "gemini-3", ...gemini }, call);
  expect(server.requests[0]?.headers.modelname).toBe(expected);
});

test("polls go by the model of the call, or the client's, before the body's", async () => {
  const server = await serveJson(200, { task_id: "7", status: "IN_PROGRESS" });
  const named = clientOf(server, { modelName: "of-the-client" });
  await (await named.videoGenerations.create(cat)).retrieve();
  await (await named.videoGenerations.create(cat, { modelName: "of-the-call", headers: { a: "b" } })).retrieve();
  await named.videoGenerations.task("7", { modelName: "of-the-task" }).retrieve({ modelName: "of-the-poll" });
  await (await clientOf(server).videoGenerations.create({ ...cat, model: "模型" })).retrieve();
  const polls = server.requests.filter(({ method }) => method === "GET").map(({ headers }) => headers);
  expect(polls.map(({ modelname }) => modelname)).toEqual(["of-the-client", "of-the-call", "of-the-poll", undefined]);
  expect(polls[1]).toMatchObject({ a: "b" });
});

test("a task of no id at all is refused before anything is sent", async () => {
  const server = await serve((response) => response.end());
  expect(() => clientOf(server).music.task([])).toThrow(expect.objectContaining({ argument: "id" }));
  const empty = clientOf(server).images.task("");
  expect(await rejectionOf(empty.wait())).toMatchObject({ name: "InvalidArgumentError", argument: "path.task_id" });
  expect(await rejectionOf(empty.wait({ timeoutMs: Number.NaN }))).toMatchObject({ argument: "timeoutMs" });
  expect(server.requests).toEqual([]);
});

test("no error of a task repeats the key, even where the gateway does", async () => {
  const task = { task_id: "7", status: "FAILURE", fail_reason: `bad key ${key}`, data: null };
  const server = await serveJson(200, task);
  const error = await rejectionOf(clientOf(server).videoGenerations.task("7").wait());
  expect(error).toMatchObject({ name: "TaskFailedError", failReason: "bad key [redacted]" });
  expect(inspect(error, { depth: Number.POSITIVE_INFINITY }) + JSON.stringify(error)).not.toContain(key);
  const odd = await rejectionOf(clientOf(await serveJson(200, { clips: [key] })).images.createAsync(cat));
  expect(inspect(odd, { depth: Number.POSITIVE_INFINITY }) + JSON.stringify(odd)).not.toContain(key);
});
