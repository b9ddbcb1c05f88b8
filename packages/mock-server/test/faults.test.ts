import { expect, test } from "vitest";
import { key, post, startMock, turn } from "./mock.ts";

const chat = "/v1/chat/completions";
const stream = { ...turn, stream: true };

/** What came of a body until it ended or broke. */
async function readAll(response: Response) {
  const pieces: string[] = [];
  const decoder = new TextDecoder();
  try {
    for await (const piece of response.body ?? []) pieces.push(decoder.decode(piece, { stream: true }));
    return { text: pieces.join("") };
  } catch {
    return { text: pieces.join(""), broken: true };
  }
}

function fault(text: string) {
  return { "x-mock-fault": text };
}

test("status=429 answers the contract's error and says when to try again", async () => {
  const mock = await startMock();
  const response = await post(mock, chat, turn, fault("status=429"));
  expect(response.status).toBe(429);
  expect(response.headers.get("retry-after")).toBe("1");
  expect(await response.json()).toHaveProperty("error.message");
});

test("a status that the contract does not have is refused, naming those it has", async () => {
  const mock = await startMock();
  const response = await post(mock, "/v1/images/generations", { model: "m" }, fault("status=200"));
  expect(await response.json()).toMatchObject({
    error: { param: "X-Mock-Fault", message: expect.stringContaining("400 to 599") },
  });
});

test.each([
  ["explode", "is unknown; there are status, slow-headers"],
  ["stall=x", "takes a whole number"],
  ["stall:2", "from 0 to 1"],
  ["nothing/stall", "no operation of the contract"],
])("the fault %s is refused in words", async (text, message) => {
  const mock = await startMock();
  const response = await post(mock, chat, turn, fault(text));
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({
    error: { message: expect.stringContaining(message), param: "X-Mock-Fault" },
  });
});

test("reset ends the connection before any answer", async () => {
  const mock = await startMock();
  await expect(post(mock, chat, turn, fault("reset"))).rejects.toThrow("fetch failed");
});

test.each([turn, stream])("reset=1 ends the connection in the middle of %j", async (body) => {
  const mock = await startMock({ ttft: 0, tps: 0 });
  const response = await post(mock, chat, body, fault("reset=1"));
  expect(response.headers.get("x-mock-faults")).toBe("reset");
  expect(await readAll(response)).toMatchObject({ broken: true });
});

test("cut ends a stream cleanly, without [DONE]", async () => {
  const mock = await startMock({ ttft: 0, tps: 0 });
  const { text, broken } = await readAll(await post(mock, chat, stream, fault("cut=2")));
  expect(broken).toBeUndefined();
  expect(text).toContain("data: {");
  expect(text).not.toContain("[DONE]");
});

test("malformed-event puts an event that is no JSON into a stream, which goes on", async () => {
  const mock = await startMock({ ttft: 0, tps: 0 });
  const { text } = await readAll(await post(mock, chat, stream, fault("malformed-event")));
  const events = text.split("\n\n").filter((event) => event.startsWith("data: {"));
  const broken = events.filter((event) => {
    try {
      return !JSON.parse(event.slice("data: ".length));
    } catch {
      return true;
    }
  });
  expect(broken).toHaveLength(1);
  expect(text).toContain("[DONE]");
});

test("truncated-json is half of the body, whole by its length", async () => {
  const mock = await startMock();
  const response = await post(mock, chat, turn, fault("truncated-json"));
  const { text, broken } = await readAll(response);
  expect([response.status, broken]).toEqual([200, undefined]);
  expect(() => JSON.parse(text)).toThrow();
});

test("wrong-content-type leaves the body as it is", async () => {
  const mock = await startMock();
  const response = await post(mock, chat, turn, fault("wrong-content-type"));
  expect(response.headers.get("content-type")).toBe("text/html; charset=utf-8");
  expect(await response.json()).toHaveProperty("choices");
});

test("stall sends a part and then nothing, until the client gives up", async () => {
  const mock = await startMock();
  const giveUp = new AbortController();
  const headers = { ...key, "content-type": "application/json", ...fault("stall") };
  const response = await fetch(mock.url + chat, {
    method: "POST",
    headers,
    body: JSON.stringify(turn),
    signal: giveUp.signal,
  });
  const reader = response.body?.getReader();
  expect((await reader?.read())?.value?.byteLength).toBeGreaterThan(10);
  const rest = reader?.read();
  giveUp.abort();
  await expect(rest).rejects.toThrow("aborted");
  expect((await post(mock, chat, turn)).status).toBe(200);
});

test("slow-headers waits on the clock of the session", async () => {
  const mock = await startMock();
  const answer = post(mock, chat, turn, fault("slow-headers=60000"));
  const advance = async () => post(mock, "/__mock/clock/advance", { milliseconds: 60_000 });
  const first = await Promise.race([answer, fetch(`${mock.url}/__mock/health`)]);
  expect(first.url).toContain("health");
  while ((await Promise.race([answer, advance()])).url !== `${mock.url}${chat}`);
  expect((await answer).status).toBe(200);
});

test("rules of the start happen with their probability, the same in every run", async () => {
  const run = async () => {
    const mock = await startMock({ faults: ["createChatCompletion/status=500:0.5"] });
    const statuses: number[] = [];
    for (let request = 0; request < 20; request++) statuses.push((await post(mock, chat, turn)).status);
    return statuses;
  };
  const statuses = await run();
  expect(new Set(statuses)).toEqual(new Set([200, 500]));
  expect(await run()).toEqual(statuses);
});

test("a wrong rule keeps the server from starting", async () => {
  await expect(startMock({ faults: ["explode"] })).rejects.toMatchObject({
    name: "OptionRefusedError",
    option: "faults",
  });
});
