import { createServer } from "node:net";
import { inspect } from "node:util";
import { expect, onTestFinished, test } from "vitest";
import { isHaoeeError } from "../src/index.ts";
import { clientOf, key, listOf, rejectionOf } from "./support/client.ts";
import { listen, serveBody } from "./support/serve.ts";
import { skippingClock } from "./support/skipping-clock.ts";

const html = `<p>${key}</p>`;
const json = JSON.stringify({ error: { message: `bad key ${key}`, code: key, type: key, param: key, echo: [key] } });
const text = JSON.stringify({ error: `bad key (request id: ${key})`, [key]: key });

const streaming = { model: "gpt-4o", messages: [], stream: true as const };

/** Every place of an answer from which its errors quote. */
const headers = {
  location: `https://elsewhere.example/?key=${key}`,
  "content-type": `text/plain; key=${key}`,
  "x-request-id": key,
};

const answers = [200, 302, 500].flatMap((status) =>
  [html, json, text].flatMap((body) => [false, true].map((stream) => ({ status, body, stream }))),
);

function expectSecrecy(error: unknown): void {
  expect(isHaoeeError(error)).toBe(true);
  const told = inspect(error, { depth: 99, showHidden: true });
  expect(told).toContain("[redacted]");
  expect(told).not.toContain(key);
}

test.each(answers)(
  "no error repeats the key, though a server echoes it: $status, $body, stream $stream",
  async (answer) => {
    const server = await serveBody(answer.status, answer.body, headers);
    const body = { ...streaming, stream: answer.stream };
    expectSecrecy(await rejectionOf(clientOf(server).raw.createChatCompletion({ body })));
  },
);

test.each([
  ["an error among its events", `data: ${json}\n\n`],
  ["an event named error", `event: error\ndata: ${key}\n\n`],
])("%s does not repeat the key of a stream", async (_, events) => {
  const server = await serveBody(200, events, { "content-type": "text/event-stream", "x-request-id": key });
  const { data } = await clientOf(server).raw.createChatCompletion({ body: streaming });
  expectSecrecy(await rejectionOf(listOf(data)));
});

test("what the platform keeps of an answer that is no HTTP does not repeat the key", async () => {
  const server = createServer((socket) =>
    socket.once("data", () => socket.end(`HTTP/1.1 200 OK\r\nno ${key}\r\n\r\n`)),
  );
  onTestFinished(() => void server.close());
  const url = await listen(server);
  expectSecrecy(await rejectionOf(clientOf({ url }).raw.getVideo({ path: { task_id: "7" } })));
});

const loop = new Error("loop");
loop.cause = loop;

test.each([
  ["an error that is its own cause", loop],
  ["an error with the request in it", Object.assign(new Error("no"), { request: { headers: { authorization: key } } })],
  ["a text", `no ${key}`],
])("%s that a fetch of one's own throws does not repeat the key", async (_, thrown) => {
  const fetch = () => Promise.reject(thrown);
  const call = clientOf({ url: "http://localhost" }, { fetch }).raw.getVideo({ path: { task_id: "7" } });
  const error = await rejectionOf(call);
  expect(error).toMatchObject({ name: "ConnectionError" });
  expect(inspect(error, { depth: 99, showHidden: true })).not.toContain(key);
});

test("neither a client nor what it answers shows the key", async () => {
  const server = await serveBody(200, '{"task_id":"7"}', { "content-type": "application/json" });
  const haoee = clientOf(server);
  const result = await haoee.raw.createImage({ body: { model: "flux", prompt: "A cat" } });
  for (const shown of [haoee, result]) {
    expect(inspect(shown, { depth: 99, showHidden: true })).not.toContain(key);
    expect(JSON.stringify(shown)).not.toContain(key);
  }
});

test("an address that holds the key does not bring it into the errors", async () => {
  const server = await serveBody(200, "", { "content-type": "text/event-stream" });
  const { data } = await clientOf({ url: `${server.url}/${key}` }).raw.createChatCompletion({ body: streaming });
  expectSecrecy(await rejectionOf(listOf(data)));
});

test("a task that is not finished in time does not repeat the key in its status", async () => {
  const server = await serveBody(200, JSON.stringify({ task_id: "7", status: `WAITING ${key}` }));
  const haoee = clientOf(server, { clock: skippingClock() });
  expectSecrecy(await rejectionOf(haoee.videoGenerations.task("7").wait({ timeoutMs: 5000 })));
});
