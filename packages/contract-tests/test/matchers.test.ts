import "@haoee/contract-tests/vitest";
import { createHaoeeClient } from "@haoee/client";
import { createMockFetch } from "@haoee/mock-server";
import { expect as jestExpect } from "expect";
import { expect, it, onTestFinished, vi } from "vitest";

const image = { model: "sora_image", prompt: "a cat" };
const kind = { operationId: "createImage", status: 200, mediaType: "application/json" };
const address = "http://localhost/v1/images/generations";

function mockFetch() {
  const mock = createMockFetch();
  onTestFinished(() => mock.close());
  return mock;
}

function ask(path: string, body: object): Request {
  const headers = { "content-type": "application/json", authorization: "key" };
  return new Request(`http://localhost${path}`, { method: "POST", headers, body: JSON.stringify(body) });
}

it("takes a response of fetch, whole or streamed, and leaves it readable", async () => {
  const mock = mockFetch();
  const picture = await mock(ask("/v1/images/generations", image));
  await expect(picture).toMatchContract({ operationId: "createImage", strict: true });
  expect(await picture.json()).toHaveProperty("data");
  const chat = { model: "m", messages: [{ role: "user", content: "hi" }], stream: true };
  const stream = await mock(ask("/v1/chat/completions", chat));
  await expect(stream).toMatchContract({ operationId: "createChatCompletion" });
});

it("takes what a raw operation of the client resolves to", async () => {
  const haoee = createHaoeeClient({ apiKey: "key", baseUrl: "http://localhost", fetch: mockFetch() });
  const result = await haoee.raw.createImage({ body: image });
  await expect(result).toMatchContract({ operationId: "createImage" });
  const chat = { model: "m", messages: [{ role: "user" as const, content: "hi" }], stream: true as const };
  const { data, response } = await haoee.raw.createChatCompletion({ body: chat });
  const kind = { operationId: "createChatCompletion" };
  await expect(expect({ data, response }).toMatchContract(kind)).rejects.toThrow("judged by what it brought");
  const events: unknown[] = [];
  for await (const event of data) events.push(event);
  await expect({ response, data: events }).toMatchContract(kind);
});

it("lists what is wrong with an answer, with its place in the contract", async () => {
  const answer = { ...kind, body: { task_id: 7 } };
  await expect(answer).not.toMatchContract();
  await expect(expect(answer).toMatchContract()).rejects.toThrow(
    "expected the answer of createImage (200 application/json) to follow the contract\n\n" +
      "  /task_id must be string, got 7  #/components/schemas/TaskAccepted/properties/task_id/type",
  );
  const good = { ...kind, body: { task_id: "t", queue: 3 } };
  await expect(good).toMatchContract();
  await expect(expect(good).toMatchContract({ strict: true })).rejects.toThrow("/queue is not documented");
  await expect(expect(good).not.toMatchContract()).rejects.toThrow("to break the contract");
});

it("takes requests in every form that a test may hold", async () => {
  const body = JSON.stringify(image);
  const form = new FormData();
  form.append("prompt", "a cat");
  form.append("model", "gpt-image-1");
  form.append("image", new File(["x"], "cat.png", { type: "image/png" }));
  await expect(ask("/v1/images/generations", image)).toBeValidRequest();
  await expect({ operationId: "createImage", body: image }).toBeValidRequest();
  await expect({
    method: "POST",
    url: address,
    headers: { "content-type": "application/json" },
    body,
  }).toBeValidRequest();
  await expect(new Request("http://localhost/v1/images/edits", { method: "POST", body: form })).toBeValidRequest();
  await expect({ url: "https://maas.haoee.com/api/v1/images/tasks/t" }).toBeValidRequest();
});

it("lists what is wrong with a request", async () => {
  const request = { operationId: "createImage", body: { ...image, n: "two" } };
  await expect(request).not.toBeValidRequest();
  await expect(expect(request).toBeValidRequest()).rejects.toThrow(/to follow the contract\n\n {2}\/n must be integer/);
});

it.each([
  ["a value of no kind", 7, "Expected a Response"],
  ["a response that was read", Response.json({}, { status: 200 }), "Name the operation"],
])("says what it needs of %s", async (_, value, message) => {
  await expect(expect(value).toMatchContract()).rejects.toThrow(message);
});

it("says what it needs of a request", async () => {
  const read = ask("/v1/images/generations", image);
  await read.text();
  await expect(expect(read).toBeValidRequest()).rejects.toThrow("read already");
  await expect(expect(7).toBeValidRequest()).rejects.toThrow("Expected a Request");
  await expect(expect({ url: "/v1/models" }).toBeValidRequest()).rejects.toThrow("GET /v1/models is no operation");
});

it("registers with the expect of jest", async () => {
  const door = "@haoee/contract-tests/jest";
  await expect(import(door)).rejects.toThrow("setupFilesAfterEnv");
  vi.stubGlobal("expect", jestExpect);
  onTestFinished(() => vi.unstubAllGlobals() && undefined);
  vi.resetModules();
  await import(door);
  // The types of the door are of a jest that is not installed here.
  const matchers = jestExpect({ ...kind, body: {} }) as unknown as Record<string, () => Promise<void>>;
  await expect(matchers.toMatchContract?.()).rejects.toThrow("to follow the contract");
});
