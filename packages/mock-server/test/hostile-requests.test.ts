import { once } from "node:events";
import { connect } from "node:net";
import { text } from "node:stream/consumers";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createMockServer, type MockServer } from "../src/index.ts";
import { key, post, turn } from "./mock.ts";

let mock: MockServer;
beforeAll(async () => {
  mock = await createMockServer();
});
afterAll(() => mock.close());

const chat = "/v1/chat/completions";
const edits = "/v1/images/edits";
const limit = 64 * 1024 * 1024;
const form = "multipart/form-data; boundary=b";

function send(path: string, type: string, body: string | Uint8Array<ArrayBuffer>): Promise<Response> {
  return fetch(mock.url + path, { method: "POST", headers: { ...key, "content-type": type }, body });
}

/** Sends bytes as they are and gives what comes back until the server closes the connection. */
async function raw(bytes: string): Promise<string> {
  const socket = connect(mock.port, "127.0.0.1");
  socket.end(bytes);
  return text(socket);
}

test("a form part without a name is refused, and the server lives", async () => {
  const body = '--b\r\nContent-Disposition: form-data; filename="x"\r\n\r\ny\r\n--b--\r\n';
  expect((await send(edits, form, body)).status).toBe(400);
  expect((await post(mock, chat, turn)).status).toBe(200);
});

test("a malformed JSON body is refused at once, and the server lives", async () => {
  expect((await send(chat, "application/json", "{bad")).status).toBe(400);
  expect((await post(mock, chat, turn)).status).toBe(200);
});

test.each([
  [
    "a schema",
    (deep: object) => ({ response_format: { type: "json_schema", json_schema: { name: "x", schema: deep } } }),
  ],
  ["a tool", (deep: object) => ({ tools: [{ type: "function", function: { name: "x", parameters: deep } }] })],
])("%s that is nested without end is refused", async (_, change) => {
  const deep = "MARK";
  const body = JSON.stringify({ ...turn, ...change([deep]) });
  for (const levels of [300, 20_000]) {
    const nested = `${'{"items":'.repeat(levels)}{}${"}".repeat(levels)}`;
    const response = await send(chat, "application/json", body.replace('["MARK"]', nested));
    expect([response.status, await response.text()]).toEqual([400, expect.stringContaining("deeper than 256")]);
  }
});

test("random bytes as a body are refused, never a fault of the server", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom([chat, "application/json"], [edits, "application/json"], [edits, form]),
      fc.uint8Array({ maxLength: 400 }),
      async ([path = "", type = ""], bytes) => {
        expect((await send(path, type, new Uint8Array(bytes))).status).toBe(400);
      },
    ),
    { numRuns: 150 },
  );
});

test("forms of broken pieces in any order are refused or answered, never a fault of the server", async () => {
  const pieces = ["--b", "--", "\r\n", "\r", "\n", "Content-Disposition: form-data", '; name="image"', "; name=", '"'];
  const more = ['; filename="x"', "Content-Type: text/plain; charset=nonsense", "\u0000", "猫", "prompt", "--b--", ":"];
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom(...pieces, ...more), { maxLength: 40 }), async (parts) => {
      expect((await send(edits, form, `--b\r\n${parts.join("")}`)).status).toBeLessThan(500);
    }),
    { numRuns: 200 },
  );
});

test("any JSON value as a body is refused or answered, never a fault of the server", async () => {
  const field = fc.constantFrom(...["model", "messages", "n", "query", "body", "async", "stop", "__proto__"]);
  const value = fc.oneof(fc.jsonValue(), fc.dictionary(field, fc.jsonValue()));
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(chat, edits, "/v1/images/generations?async=true"), value, async (path, body) => {
      expect((await post(mock, path, JSON.stringify(body))).status).toBeLessThan(500);
    }),
    { numRuns: 150 },
  );
});

test.each([
  ["no HTTP at all", "hello\r\n\r\n", "400 Bad Request"],
  ["a request without a host", "GET / HTTP/1.1\r\nConnection: close\r\n\r\n", "400 Bad Request"],
  ["an unknown expectation", "GET / HTTP/1.1\r\nHost: x\r\nExpect: more\r\n\r\n", "417 Expectation Failed"],
  ["two lengths", "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n", "400 Bad"],
  ["headers above the limit", `GET / HTTP/1.1\r\nHost: x\r\nX: ${"x".repeat(20_000)}\r\n\r\n`, "431 Request Header"],
])("%s is answered in the envelope", async (_, bytes, status) => {
  const answer = await raw(bytes);
  expect(answer).toContain(`HTTP/1.1 ${status}`);
  expect(JSON.parse(answer.split("\r\n\r\n")[1] ?? "")).toMatchObject({ error: { code: "invalid_request" } });
});

test("a body whose announced length is above the limit is refused without being read", async () => {
  const head = `POST ${chat} HTTP/1.1\r\nHost: x\r\nAuthorization: key\r\nContent-Type: application/json\r\n`;
  expect(await raw(`${head}Content-Length: ${limit + 1}\r\n\r\n`)).toContain("HTTP/1.1 413");
});

test("a body that grows above the limit is refused, and its connection carries the next request", async () => {
  const size = limit + 8 * 1024 * 1024;
  const head = `POST ${chat} HTTP/1.1\r\nHost: x\r\nAuthorization: key\r\nContent-Type: application/json\r\n`;
  const tooMuch = `${head}Transfer-Encoding: chunked\r\n\r\n${size.toString(16)}\r\n${" ".repeat(size)}\r\n0\r\n\r\n`;
  const answers = await raw(`${tooMuch}GET /__mock/health HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`);
  expect(answers.match(/HTTP\/1.1 \d+/g)).toEqual(["HTTP/1.1 413", "HTTP/1.1 200"]);
});

test("a client that leaves before its body is there leaves the server well", async () => {
  const socket = connect(mock.port, "127.0.0.1");
  const head = `POST ${chat} HTTP/1.1\r\nHost: x\r\nAuthorization: key\r\nContent-Type: application/json\r\n`;
  socket.write(`${head}Content-Length: 100\r\n\r\n{`);
  await once(socket, "ready");
  socket.destroy();
  await once(socket, "close");
  expect((await post(mock, chat, turn)).status).toBe(200);
});
