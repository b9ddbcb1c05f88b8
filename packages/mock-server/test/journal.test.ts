import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { expect, test } from "vitest";
import type { MockServer } from "../src/index.ts";
import { editForm, post, postForm, startMock, turn } from "./mock.ts";

const chat = "/v1/chat/completions";
const secret = "sk-planted-0123456789";

async function requests(mock: MockServer, query = ""): Promise<Record<string, unknown>[]> {
  const response = await fetch(`${mock.url}/__mock/requests${query}`);
  return ((await response.json()) as { requests: Record<string, unknown>[] }).requests;
}

test("every exchange is kept with what the contract says of it", async () => {
  const mock = await startMock();
  await post(mock, chat, turn);
  await post(mock, chat, { model: "gpt-4o" }, { "x-mock-fault": "stall:0" });
  await post(mock, "/v1/nothing", {});
  expect(await requests(mock)).toMatchObject([
    {
      id: 1,
      operationId: "createChatCompletion",
      entry: "chat",
      verdict: "accepted",
      request: { method: "POST", target: chat, body: { data: JSON.stringify(turn) } },
      response: { status: 200, end: "complete" },
      timing: { head: expect.any(Number), end: expect.any(Number) },
    },
    { id: 2, operationId: "createChatCompletion", verdict: "refused", refusal: "invalid_request messages" },
    { id: 3, verdict: "refused", response: { status: 404 } },
  ]);
});

test("the journal is filtered", async () => {
  const mock = await startMock();
  for (const body of [turn, {}, turn]) await post(mock, chat, body);
  expect(await requests(mock, "?verdict=refused")).toMatchObject([{ id: 2 }]);
  expect(await requests(mock, "?status=200&limit=1")).toMatchObject([{ id: 3 }]);
  expect(await requests(mock, "?after=2")).toMatchObject([{ id: 3 }]);
  expect((await fetch(`${mock.url}/__mock/requests?verdict=good`)).status).toBe(400);
  expect((await fetch(`${mock.url}/__mock/requests?colour=red`)).status).toBe(400);
});

test("a stream is kept in its pieces", async () => {
  const mock = await startMock({ ttft: 0, tps: 0 });
  await (await post(mock, chat, { ...turn, stream: true })).text();
  const [entry] = await requests(mock);
  const chunks = expect.arrayContaining([{ t: expect.any(Number), data: expect.stringContaining("[DONE]") }]);
  expect(entry).toMatchObject({ response: { end: "complete", body: { chunks } } });
});

test("a key that is said in a stream is not kept in its pieces either, nor one that is written in escapes", async () => {
  const mock = await startMock({ ttft: 0, tps: 0 });
  const escaped = secret.replace("s", String.raw`\u0073`);
  for (const text of [secret, escaped]) {
    const body = JSON.stringify({ ...turn, stream: true, messages: [{ role: "user", content: "my key is MARK" }] });
    const headers = { authorization: `Bearer ${secret}`, "content-type": "application/json" };
    const init = { method: "POST", headers, body: body.replace("MARK", text) };
    expect(await (await fetch(mock.url + chat, init)).text()).toContain("[DONE]");
  }
  const kept = await requests(mock);
  const said = (kept as { response: { body: { data: string } } }[]).map(({ response }) =>
    [...response.body.data.matchAll(/"content":"([^"]*)"/g)].map(([, piece]) => piece).join(""),
  );
  expect(said).toEqual([expect.stringContaining("[redacted]"), expect.stringContaining("[redacted]")]);
  expect(JSON.stringify([kept, said])).not.toMatch(/planted-0123456789/);
});

test("no key is kept, wherever it stood", async () => {
  const mock = await startMock();
  const body = { ...turn, messages: [{ role: "user", content: `my key is ${secret}` }] };
  await post(mock, `${chat}?key=${secret}&api_key=${secret}`, body, {
    authorization: `Bearer ${secret}`,
    "x-goog-api-key": secret,
    cookie: `session=${secret}`,
    referer: `http://localhost/?token=${secret}`,
  });
  for (const format of ["journal", "har", "recordings"]) {
    const text = await (await fetch(`${mock.url}/__mock/requests?format=${format}`)).text();
    expect(text).not.toContain(secret);
    expect(text).toContain("[redacted]");
  }
});

test("recordings follow the format of recordings", async () => {
  const mock = await startMock({ ttft: 0, tps: 0 });
  await post(mock, `${chat}?key=${secret}`, turn);
  await (await post(mock, chat, { ...turn, stream: true })).text();
  await postForm(mock, editForm());
  const response = await fetch(`${mock.url}/__mock/requests?format=recordings`);
  const { recordings } = (await response.json()) as { recordings: unknown[] };
  const file = join(import.meta.dirname, "../../contract-tests/recording.schema.json");
  const ajv = new Ajv2020({ strict: false });
  addFormats.default(ajv);
  const validate = ajv.compile(JSON.parse(readFileSync(file, "utf8")));
  expect(recordings).toHaveLength(2);
  expect(recordings.flatMap((one) => (validate(one) ? [] : validate.errors))).toEqual([]);
});

test("what is kept of a body is bounded", async () => {
  const mock = await startMock();
  const content = "x".repeat(1024 * 1024);
  await post(mock, chat, { ...turn, messages: [{ role: "user", content }] });
  const [entry] = await requests(mock);
  expect(entry).toMatchObject({ request: { body: { truncated: true, size: expect.any(Number) } } });
  expect(JSON.stringify(entry).length).toBeLessThan(200_000);
});
