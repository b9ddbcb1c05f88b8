import { once } from "node:events";
import { request } from "node:http";
import { buffer } from "node:stream/consumers";
import { expect, it, vi } from "vitest";
import { askRaw } from "./support/read-raw.ts";
import { serveBytes } from "./support/serve-bytes.ts";
import { startRecorder } from "./support/start-proxied.ts";

const chat = "/v1/chat/completions";
const post = { method: "POST" };
const head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";

it.each([
  ["pieces of no length", "POST", `${head}Transfer-Encoding: chunked\r\n\r\nZZ\r\n`, "the upstream broke it off"],
  ["bytes after an answer without a body", "POST", "HTTP/1.1 204 No Content\r\n\r\n{}", null],
  ["bytes after its length", "POST", `${head}Content-Length: 2\r\n\r\n{}\n\n`, null],
  ["two answers", "POST", `${head}Content-Length: 2\r\n\r\n{}`.repeat(2), null],
  ["a body for HEAD", "HEAD", `${head}Content-Length: 2\r\n\r\n{}`, "HEAD is no operation of the contract"],
  [
    "another protocol",
    "POST",
    "HTTP/1.1 101 Switching\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\n",
    "the upstream gives no answer (it chose another protocol)",
  ],
])("outlives an upstream that sends %s, and tells of it", async (_, method, bytes, reason) => {
  const { proxy, events } = await startRecorder(await serveBytes(bytes));
  for (const told of [1, 2]) {
    await askRaw(proxy.url + chat, { method }).catch(() => {});
    const expected = Array(told).fill({ method, reason });
    await vi.waitFor(() => expect(events.filter(({ event }) => event === "exchange")).toMatchObject(expected));
  }
});

it("answers 502 when the upstream chooses another protocol", async () => {
  const url = await serveBytes("HTTP/1.1 101 Switching\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\n");
  const { proxy } = await startRecorder(url);
  expect((await askRaw(proxy.url + chat, post)).status).toBe(502);
});

it("passes heads of 60 KB both ways", async () => {
  const long = "x".repeat(60_000);
  const { proxy } = await startRecorder(await serveBytes(`${head}X-Long: ${long}\r\nContent-Length: 2\r\n\r\n{}`));
  const asked = request(proxy.url + chat, { ...post, headers: { "x-long": long }, maxHeaderSize: 2 ** 17 }).end();
  const [answer] = await once(asked, "response");
  await buffer(answer);
  expect(answer.headers["x-long"]).toBe(long);
});

it("passes early hints on", async () => {
  const hint = "</style.css>; rel=preload";
  const bytes = `HTTP/1.1 103 Early Hints\r\nLink: ${hint}\r\nX-Odd: 1\r\n\r\n${head}Content-Length: 2\r\n\r\n{}`;
  const { proxy } = await startRecorder(await serveBytes(bytes));
  const asked = request(proxy.url + chat, post).end();
  const [[hints], [answer]] = await Promise.all([once(asked, "information"), once(asked, "response")]);
  expect(hints).toMatchObject({ statusCode: 103, headers: { link: hint, "x-odd": "1" } });
  expect(String(await buffer(answer))).toBe("{}");
});

it.each(["link", "</a>; rel=preload, </b>; rel=preload", "</a>\x80"])(
  "passes an answer on whose early hints cannot be: Link: %s",
  async (link) => {
    const bytes = `HTTP/1.1 103 Early Hints\r\nLink: ${link}\r\n\r\n${head}Content-Length: 2\r\n\r\n{}`;
    const { proxy } = await startRecorder(await serveBytes(bytes));
    expect((await askRaw(proxy.url + chat, post)).pieces).toEqual(["{}"]);
  },
);
