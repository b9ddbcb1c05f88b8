import { expect, test } from "vitest";
import { createHaoeeClient, type HaoeeClient } from "../index.ts";
import { createFakeFetch, type FakeFetch, gatewayError, sse } from "./index.ts";

const picture = { data: [{ url: "https://images.example/cat.png" }] };
const video = { object: "video", model: "sora-2", status: "queued", progress: 0, created_at: 1 } as const;
const drawing = { model: "flux", prompt: "A cat" };
const talk = { model: "gpt-4o", messages: [{ role: "user" as const, content: "Hello" }], stream: true as const };

function clientOf(fetch: FakeFetch, baseUrl = "https://gateway.example/proxy"): HaoeeClient {
  return createHaoeeClient({ apiKey: "sk-0123456789abcdef", baseUrl, fetch });
}

function chunkOf(content: string, finish_reason: string | null = null): object {
  return {
    id: "1",
    object: "chat.completion.chunk",
    created: 1,
    choices: [{ index: 0, delta: { content }, finish_reason }],
  };
}

test("answers an operation with its body again and again, and keeps the requests without the key", async () => {
  const fetch = createFakeFetch({ createImage: picture });
  const haoee = clientOf(fetch);
  expect(await haoee.images.create(drawing)).toEqual(picture);
  expect(await haoee.images.create(drawing)).toEqual(picture);
  expect(fetch.requests).toHaveLength(2);
  expect(fetch.requests[0]).toMatchObject({ operationId: "createImage", path: {}, body: drawing });
  expect(fetch.requests[0]?.headers.get("modelname")).toBe("flux");
  expect(fetch.requests[0]?.headers.has("authorization")).toBe(false);
});

test("answers each request of a list once, and names the operation when none is left", async () => {
  const fetch = createFakeFetch({
    createImage: [gatewayError(429, "busy", { headers: { "retry-after-ms": "0" } }), picture],
  });
  const haoee = clientOf(fetch);
  expect(await haoee.images.create(drawing)).toEqual(picture);
  await expect(haoee.images.create(drawing)).rejects.toThrow("There is no answer left for createImage.");
  await expect(haoee.videos.retrieve("7")).rejects.toThrow("There is no answer left for getVideo.");
});

test("a function sees the request: path, query and form", async () => {
  const fetch = createFakeFetch({
    getVideo: ({ path }) => ({ ...video, id: path.task_id ?? "" }),
    // A form is what the client sends for an edit.
    createImageEdit: ({ body, url }) => gatewayError(400, `${[...(body as FormData).keys()]} ${url.search}`),
  });
  const haoee = clientOf(fetch);
  expect(await haoee.videos.retrieve("a b/c")).toMatchObject({ id: "a b/c" });
  const edit = { ...drawing, image: new Blob(["cat"]) };
  await expect(haoee.images.editAsync(edit)).rejects.toThrow("model,prompt,image ?async=true");
});

test.each([undefined, 1, 7])("streams chunks in pieces of %s bytes", async (pieceLength) => {
  const haoee = clientOf(
    createFakeFetch({ createChatCompletion: sse([chunkOf("你"), chunkOf("好")], { pieceLength }) }),
  );
  expect(await (await haoee.chat.create(talk)).text()).toBe("你好");
});

test.each([0, -1, Number.NaN])("refuses to stream in pieces of %s bytes", (pieceLength) => {
  expect(() => sse([chunkOf("a")], { pieceLength })).toThrow("pieceLength must be a number of bytes from 1.");
});

test.each([
  ["that is cut off", sse([chunkOf("a")], { done: false }), { name: "IncompleteStreamError" }],
  ["with an error", sse([chunkOf("a"), { error: { message: "boom" } }]), { message: expect.stringContaining("boom") }],
])("streams an answer %s", async (_, answer, expected) => {
  const stream = await clientOf(createFakeFetch({ createChatCompletion: answer })).chat.create(talk);
  await expect(stream.text()).rejects.toMatchObject(expected);
});

test("refuses in the gateway's envelope", async () => {
  const answer = gatewayError(401, "no such key", { code: "invalid_token", type: "auth" });
  const promise = clientOf(createFakeFetch({ createImage: answer })).images.create(drawing);
  await expect(promise).rejects.toMatchObject({ name: "AuthenticationError", code: "invalid_token", type: "auth" });
});
