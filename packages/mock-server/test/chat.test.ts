import { expect, test } from "vitest";
import { post, startMock, turn } from "./mock.ts";

const path = "/v1/chat/completions";

/** The events of a stream, as they stand in it. */
async function events(response: Response): Promise<string[]> {
  const text = await response.text();
  expect(text.endsWith("\n\n")).toBe(true);
  return text.split("\n\n").slice(0, -1);
}

const parse = (event: string) => JSON.parse(event.slice("data: ".length));

test("a plain turn is answered in the name of the model that was asked", async () => {
  const mock = await startMock();
  const response = await post(mock, path, { ...turn, model: "deepseek-r1" });
  expect(response.headers.get("content-type")).toBe("application/json; charset=utf-8");
  expect(await response.json()).toMatchObject({
    object: "chat.completion",
    model: "deepseek-r1",
    choices: [{ message: { role: "assistant", content: expect.any(String) }, finish_reason: "stop" }],
  });
});

test("a stream has one data line an event, ends with [DONE] and has no length", async () => {
  const mock = await startMock();
  const response = await post(mock, path, { ...turn, model: "deepseek-r1", stream: true });
  const all = await events(response);
  expect(response.headers.get("content-type")).toBe("text/event-stream; charset=utf-8");
  expect(response.headers.get("cache-control")).toBe("no-cache");
  expect(response.headers.has("content-length")).toBe(false);
  expect(all.at(-1)).toBe("data: [DONE]");
  const chunks = all.slice(0, -1).map(parse);
  expect(chunks.map(({ choices }) => choices[0].delta)).toEqual([
    { role: "assistant", content: "" },
    { content: expect.any(String) },
    { content: expect.any(String) },
    {},
  ]);
  expect(chunks.every(({ model, object }) => model === "deepseek-r1" && object === "chat.completion.chunk")).toBe(true);
  expect(chunks.some((chunk) => "usage" in chunk)).toBe(false);
});

test("usage comes in a chunk of its own when it was asked for", async () => {
  const mock = await startMock();
  const response = await post(mock, path, { ...turn, stream: true, stream_options: { include_usage: true } });
  const chunks = (await events(response)).slice(0, -1).map(parse);
  expect(chunks.slice(0, -1).every(({ usage }) => usage === null)).toBe(true);
  expect(chunks.at(-1)).toMatchObject({ choices: [], usage: { total_tokens: expect.any(Number) } });
});

test.each([{ stream: false }, { stream: null }])("%o is a plain turn", async (wish) => {
  const mock = await startMock();
  const response = await post(mock, path, { ...turn, ...wish });
  expect(response.headers.get("content-type")).toContain("application/json");
});

test("a client that leaves in the middle of a stream leaves the server well", async () => {
  const mock = await startMock();
  const response = await post(mock, path, { ...turn, stream: true });
  await response.body?.cancel();
  expect((await post(mock, path, turn)).status).toBe(200);
});
