import { once } from "node:events";
import { request } from "node:http";
import { connect } from "node:net";
import { buffer, text } from "node:stream/consumers";
import { expect, it, vi } from "vitest";
import { askRaw } from "./support/read-raw.ts";
import { startProxied } from "./support/start-proxied.ts";

const chat = "/v1/chat/completions";
const post = { method: "POST" };

it("ends the upstream's work when the client leaves, and records nothing", async () => {
  const left = Promise.withResolvers<void>();
  const { proxy, kept, events } = await startProxied((_, response) => {
    response.once("close", left.resolve).write("data: 1\n\n");
  });
  const asked = request(proxy.url + chat, post).end();
  const [answer] = await once(asked, "response");
  answer.once("data", () => asked.destroy());
  await left.promise;
  await vi.waitFor(() => expect(events).toMatchObject([{ status: 200, reason: "the client left before its end" }]));
  expect(kept).toEqual([]);
});

it("ends the upstream's work when the client leaves before there is an answer", async () => {
  const [came, left] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const { proxy, events } = await startProxied((_, response) => {
    response.once("close", left.resolve);
    came.resolve();
  });
  const asked = request(proxy.url + chat, post).on("error", () => {});
  asked.end();
  await came.promise;
  asked.destroy();
  await left.promise;
  await vi.waitFor(() => expect(events).toMatchObject([{ status: null, reason: "the client left" }]));
});

it("breaks off when the upstream does, and records nothing", async () => {
  const { proxy, kept, events } = await startProxied((_, response) => {
    response.write("data: 1\n\n", () => response.destroy());
  });
  const asked = request(proxy.url + chat, post).end();
  const [answer] = await once(asked, "response");
  await expect(buffer(answer)).rejects.toThrow("aborted");
  await vi.waitFor(() => expect(events).toMatchObject([{ reason: "the upstream broke it off" }]));
  expect(kept).toEqual([]);
});

it("says in the gateway's form of errors that the upstream gives no answer", async () => {
  const { upstream, proxy, kept, events } = await startProxied(() => {});
  upstream.close();
  await once(upstream, "close");
  const { status, pieces } = await askRaw(proxy.url + chat, post, "secret");
  expect(status).toBe(502);
  expect(JSON.parse(pieces.join(""))).toEqual({
    error: {
      message: "haoee-contract record: The upstream gives no answer (ECONNREFUSED)",
      type: "recorder_error",
      param: "",
      code: "",
    },
  });
  expect(events).toMatchObject([{ status: 502, reason: "the upstream gives no answer (ECONNREFUSED)" }]);
  expect(kept).toEqual([]);
});

it("says that an answer cannot be passed on", async () => {
  const { proxy, events } = await startProxied((message) => {
    message.socket.end("HTTP/1.1 099 What\r\nContent-Length: 1\r\n\r\nx");
  });
  expect((await askRaw(proxy.url + chat, post)).status).toBe(502);
  await vi.waitFor(() => expect(events).toMatchObject([{ reason: "its answer is none that can be passed on" }]));
});

it("passes what is larger than it may keep, and records nothing of it", async () => {
  const { proxy, kept, events } = await startProxied((_, response) => response.end("x".repeat(100_000)), 50_000);
  const { pieces } = await askRaw(proxy.url + chat, post);
  expect(pieces.join("")).toHaveLength(100_000);
  await vi.waitFor(() => expect(events).toMatchObject([{ bytes: 100_000, reason: "it is larger than --max-body" }]));
  expect(kept).toEqual([]);
});

it.each(["HEAD", "OPTIONS", "DELETE"])("passes %s and records nothing of it", async (method) => {
  const { proxy, kept, events } = await startProxied((message, response) => {
    response.writeHead(204, { "x-method": message.method }).end();
  });
  expect((await askRaw(proxy.url + chat, { method })).rawHeaders).toContain(method);
  await vi.waitFor(() => expect(events).toMatchObject([{ reason: `${method} is no operation of the contract` }]));
  expect(kept).toEqual([]);
});

it("does not read faster from the upstream than the client reads", async () => {
  const piece = Buffer.alloc(64 * 1024);
  const full = Promise.withResolvers<number>();
  const { proxy } = await startProxied((_, response) => {
    let written = 0;
    while (response.write(piece)) written += 1;
    // What is not read soon will not be read at all: the sockets' buffers are full.
    const fill = () => {
      for (written += 1; response.write(piece); ) written += 1;
    };
    response.on("drain", fill);
    setTimeout(() => full.resolve(written * piece.length), 300);
  }, 2 ** 30);
  const asked = request(proxy.url + chat, post).end();
  const [answer] = await once(asked, "response");
  answer.pause();
  const taken = await full.promise;
  asked.destroy();
  expect(taken).toBeLessThan(40 * 2 ** 20);
});

const head = "POST /v1/chat/completions HTTP/1.1\r\nHost: x\r\nConnection: close\r\n";

it.each([
  ["two lengths", `${head}Content-Length: 1\r\nContent-Length: 2\r\n\r\nab`, "400"],
  ["a length and pieces", `${head}Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`, "400"],
  ["an unknown transfer coding", `${head}Transfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n`, "501"],
  ["a whole address", "GET http://127.0.0.1/v1 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n", "400"],
  ["a web socket", `${head.replace("close", "upgrade")}Upgrade: websocket\r\n\r\n`, "501"],
  ["a head of 70 KB", `${head}X: ${"x".repeat(70_000)}\r\n\r\n`, "431"],
])("refuses a request with %s and goes on", async (_, sent, status) => {
  const seen: unknown[] = [];
  const { proxy } = await startProxied((message, response) => {
    seen.push(message.url);
    response.end("{}");
  });
  const socket = connect(Number(new URL(proxy.url).port), "127.0.0.1");
  socket.write(sent);
  socket.setTimeout(1_000, () => socket.end());
  expect(await text(socket)).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
  expect(seen).toEqual([]);
  expect((await askRaw(proxy.url + chat, post)).status).toBe(200);
});
