import { execFile } from "node:child_process";
import { connect } from "node:net";
import { text } from "node:stream/consumers";
import { promisify } from "node:util";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { key } from "./mock.ts";
import { type RunningMock, runCli } from "./run-cli.ts";

const mebibyte = 1024 * 1024;
const huge = 100 * mebibyte;

/** Memory that a process has of the machine, in bytes. */
async function memoryOf({ child }: RunningMock): Promise<number> {
  const { stdout } = await promisify(execFile)("ps", ["-o", "rss=", "-p", String(child.pid)]);
  return Number(stdout) * 1024;
}

/** Posts bytes with headers of our own, and gives the status. */
async function send({ url }: RunningMock, path: string, headers: object, body: Uint8Array<ArrayBuffer>) {
  const json = { ...key, "content-type": "application/json" };
  const response = await fetch(url + path, { method: "POST", headers: { ...json, ...headers }, body });
  await response.arrayBuffer();
  return response.status;
}

/** Posts 100 MiB in one chunk of unknown length. */
async function sendChunked({ url }: RunningMock): Promise<number> {
  const { port, hostname } = new URL(url);
  const socket = connect(Number(port), hostname);
  socket.write("POST /v1/chat/completions HTTP/1.1\r\nHost: x\r\nAuthorization: key\r\n");
  socket.write("Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n");
  socket.write(`${huge.toString(16)}\r\n`);
  socket.write(Buffer.alloc(huge, " "));
  socket.end("\r\n0\r\n\r\nGET /__mock/health HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
  return Number((await text(socket)).split(" ", 2)[1]);
}

const chat = "/v1/chat/completions";
const form = { "content-type": "multipart/form-data; boundary=b" };
const nested = (depth: number) => new Uint8Array(Buffer.from(`${"[".repeat(depth)}${"]".repeat(depth)}`));
const parts = (count: number) =>
  new Uint8Array(Buffer.from(`${'--b\r\nContent-Disposition: form-data; name="x"\r\n\r\ny\r\n'.repeat(count)}--b--`));
const onePart = new Uint8Array(
  Buffer.concat([
    Buffer.from('--b\r\nContent-Disposition: form-data; name="image"; filename="x.png"\r\n\r\n'),
    Buffer.alloc(60 * mebibyte),
    Buffer.from("\r\n--b--"),
  ]),
);

const attacks: readonly [string, number, (mock: RunningMock) => Promise<number>][] = [
  ["100 MiB of unknown length", 413, sendChunked],
  ["100 MiB in 100 KB of gzip", 413, (mock) => send(mock, chat, { "content-encoding": "gzip" }, bomb())],
  ["lists in lists, a million deep", 400, (mock) => send(mock, chat, {}, nested(1_000_000))],
  ["a form of 200,000 parts", 400, (mock) => send(mock, "/v1/images/edits", form, parts(200_000))],
  ["a file of 60 MiB that is none", 400, (mock) => send(mock, "/v1/images/edits", form, onePart)],
  ["60 MiB of JSON that breaks off", 400, (mock) => send(mock, chat, {}, brokenText())],
];

const bomb = () => new Uint8Array(gzipSync(Buffer.alloc(huge)));
const brokenText = () => new Uint8Array(Buffer.alloc(60 * mebibyte, "a").fill('{"a":"', 0, 6));

test("bodies made to take memory are refused, and the memory they took is bounded", async () => {
  const mock = await runCli();
  const before = await memoryOf(mock);
  for (const [name, status, attack] of attacks) {
    const answers = await Promise.all([attack(mock), attack(mock)]);
    expect({ name, answers }).toEqual({ name, answers: [status, status] });
    const grown = Math.round(((await memoryOf(mock)) - before) / mebibyte);
    // Two bodies at a time, each kept at most as bytes, as text and as what is read from it.
    expect({ name, isBounded: grown < 700, grown }).toMatchObject({ isBounded: true });
  }
  expect((await fetch(`${mock.url}/__mock/health`)).status).toBe(200);
}, 180_000);
