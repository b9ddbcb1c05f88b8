import { once } from "node:events";
import { request } from "node:http";
import { buffer } from "node:stream/consumers";
import { setImmediate } from "node:timers/promises";
import { gzipSync, zstdCompressSync } from "node:zlib";
import { expect, it, vi } from "vitest";
import { askRaw, readAnswer } from "./support/read-raw.ts";
import { startProxied } from "./support/start-proxied.ts";

const chat = "/v1/chat/completions";
const binary = Buffer.from(Array.from({ length: 256 }, (_, value) => value));

it("sends a request on as it is but for its host", async () => {
  const seen: unknown[] = [];
  const { direct, proxy, kept } = await startProxied(async (message, response) => {
    const { method, url, rawHeaders } = message;
    seen.push({ method, url, rawHeaders: rawHeaders.join("\n"), body: (await buffer(message)).toString("latin1") });
    response.end("{}");
  });
  const headers = ["Host", "x", "X-Odd", "1", "aUthorization", "key", "x-odd", "ÿ", "Content-Length", "256"];
  for (const url of [direct, proxy.url])
    await askRaw(`${url}${chat}?a=%zz&b=+%20`, { method: "POST", headers: headers.with(1, new URL(url).host) }, binary);
  expect(seen[1]).toEqual(JSON.parse(JSON.stringify(seen[0]).replaceAll("close", "keep-alive")));
  expect(Buffer.from(kept[0]?.[0]?.request.body ?? [])).toEqual(binary);
});

const answers: readonly (readonly [title: string, headers: readonly string[], pieces: readonly Buffer[]])[] = [
  ["of known length", ["Content-Length", "256", "X-Odd", "1", "x-odd", "ÿ"], [binary]],
  [
    "in pieces",
    ["Transfer-Encoding", "chunked"],
    [Buffer.from("data: €").subarray(0, 7), Buffer.from([0xac, 10]), binary],
  ],
  ["without a date", ["Content-Type", "text/plain", "SET-cookie", "a", "Set-Cookie", "b"], [Buffer.from("x")]],
  ["under gzip", ["Content-Encoding", "gzip"], [gzipSync(binary).subarray(0, 20), gzipSync(binary).subarray(20)]],
  ["without a body", ["Content-Length", "0"], []],
];

it.each(answers)("gives the client an answer %s as it is, and records its bytes", async (_, headers, pieces) => {
  const { direct, proxy, kept } = await startProxied(async (_message, response) => {
    response.sendDate = false;
    response.writeHead(203, "Odd Words", [...headers]);
    for (const piece of pieces) {
      response.write(piece);
      await setImmediate();
    }
    response.end();
  });
  const [expected, got] = [
    await askRaw(direct + chat, { method: "POST" }),
    await askRaw(proxy.url + chat, { method: "POST" }),
  ];
  expect({ ...got, rawHeaders: [] }).toEqual({ ...expected, rawHeaders: [] });
  expect(new Set(got.rawHeaders)).toEqual(new Set(expected.rawHeaders));
  await vi.waitFor(() => expect(kept).toHaveLength(1));
  const [step] = kept[0] ?? [];
  const chunks = step && "chunks" in step.response ? step.response.chunks : [];
  const recorded = Buffer.concat(chunks.map(({ bytes }) => bytes)).toString("latin1");
  expect(recorded).toBe(headers.includes("gzip") ? binary.toString("latin1") : expected.pieces.join(""));
  if (!headers.includes("gzip"))
    expect(chunks.map(({ bytes }) => Buffer.from(bytes).toString("latin1"))).toEqual(expected.pieces);
});

it("gives each piece to the client before the next one is sent, with the time at which it came", async () => {
  let next = () => {};
  const { proxy, kept } = await startProxied(async (_, response) => {
    for (const piece of ["one", "two", "three"]) {
      response.write(piece);
      await new Promise<void>((resolve) => {
        next = resolve;
      });
    }
    response.end();
  });
  const asked = request(proxy.url + chat, { method: "POST" }).end();
  const [answer] = await once(asked, "response");
  const got: string[] = [];
  for await (const piece of answer) {
    got.push(String(piece));
    next();
  }
  expect(got).toEqual(["one", "two", "three"]);
  await vi.waitFor(() => expect(kept).toHaveLength(1));
  const [step] = kept[0] ?? [];
  const times = step && "chunks" in step.response ? step.response.chunks.map(({ t }) => t) : [];
  expect(times).toEqual(times.toSorted((one, other) => one - other));
  expect(times).toHaveLength(3);
});

it("passes trailers both ways", async () => {
  const { proxy } = await startProxied(async (message, response) => {
    await buffer(message);
    response.writeHead(200, { trailer: "x-sum" });
    response.write("a");
    response.addTrailers({ "X-Sum": JSON.stringify(message.rawTrailers) });
    response.end();
  });
  const asked = request(proxy.url + chat, { method: "POST", headers: { te: "trailers", trailer: "x-in" } });
  asked.write("body");
  asked.addTrailers({ "X-In": "1" });
  asked.end();
  const [answer] = await once(asked, "response");
  expect((await readAnswer(answer)).rawTrailers).toEqual(["X-Sum", '["X-In","1"]']);
});

it("asks the upstream whether a body may be sent", async () => {
  const { upstream, proxy } = await startProxied(() => {});
  upstream.on("checkContinue", async (message, response) => {
    if (message.headers["x-refuse"]) response.writeHead(417).end();
    else response.writeContinue();
    response.end(await buffer(message));
  });
  const asked = request(proxy.url + chat, { method: "POST", headers: { expect: "100-continue" } });
  asked.flushHeaders();
  await once(asked, "continue");
  asked.end("body");
  const [answer] = await once(asked, "response");
  expect((await readAnswer(answer)).pieces).toEqual(["body"]);
  const headers = { expect: "100-continue", "x-refuse": "1" };
  const refused = request(proxy.url + chat, { method: "POST", headers });
  refused.flushHeaders();
  const [{ statusCode }] = await once(refused, "response");
  refused.destroy();
  expect(statusCode).toBe(417);
});

it("records a compressed request as it was before", async () => {
  const { proxy, kept } = await startProxied(async (message, response) => {
    response.end(JSON.stringify({ length: (await buffer(message)).length }));
  });
  const body = zstdCompressSync(binary);
  const headers = { "content-encoding": "zstd" };
  const { pieces } = await askRaw(proxy.url + chat, { method: "POST", headers }, body);
  expect(pieces).toEqual([JSON.stringify({ length: body.length })]);
  await vi.waitFor(() => expect(kept).toHaveLength(1));
  expect(Buffer.from(kept[0]?.[0]?.request.body ?? [])).toEqual(binary);
  expect(kept[0]?.[0]?.request.headers.map(([name]) => name)).not.toContain("content-encoding");
});
