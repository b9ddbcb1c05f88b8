import { createServer, type IncomingMessage, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { setImmediate as turn } from "node:timers/promises";
import { gzipSync } from "node:zlib";
import { expect, onTestFinished, test } from "vitest";
import { serveBytes } from "../../test/support/serve-bytes.ts";
import type { CapturedExchange } from "../exchange/captured-exchange.ts";
import { sendRequest } from "./send-request.ts";
import { wireRequest } from "./wire-request.ts";

async function ask(listener: RequestListener): Promise<CapturedExchange> {
  const server = createServer((request, response) => request.resume().on("end", () => listener(request, response)));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  // A server that listens at a port has an address of this form.
  const { port } = server.address() as AddressInfo;
  const request = { method: "POST", path: "/v1/x", query: { a: "b c" }, headers: {}, body: { model: "m" } } as const;
  return sendRequest(new URL(`http://127.0.0.1:${port}/prefix/`), await wireRequest(request, "key"), 5);
}

function textsOf({ response }: CapturedExchange): readonly string[] {
  return response.chunks.map(({ bytes }) => Buffer.from(bytes).toString());
}

test("an answer is kept in the pieces in which it came, each with its time", async () => {
  const exchange = await ask(async (_, answer) => {
    for (const piece of ["data: 1\n", "\ndata: 2\n\n"]) {
      answer.write(piece);
      // Both ends share one event loop, so that after some turns of it the piece has been read.
      for (let turns = 0; turns < 50; turns += 1) await turn();
    }
    answer.end();
  });
  expect(textsOf(exchange)).toEqual(["data: 1\n", "\ndata: 2\n\n"]);
  const [first, second] = exchange.response.chunks.map(({ t }) => t);
  expect(second).toBeGreaterThan(first ?? Number.POSITIVE_INFINITY);
});

test("a request carries the key, the model and no wish for an encoding, below the address of the target", async () => {
  let received: IncomingMessage | undefined;
  const exchange = await ask((request, answer) => {
    received = request;
    answer.end();
  });
  expect(received?.url).toBe("/prefix/v1/x?a=b+c");
  expect(received?.headers).toMatchObject({
    authorization: "Bearer key",
    "accept-encoding": "identity",
    "content-type": "application/json",
    modelname: "m",
  });
  expect(exchange).toMatchObject({ startedAt: 5, request: { target: "/v1/x?a=b+c" }, response: { status: 200 } });
});

test("an answer that comes packed although nobody asked for it is unpacked", async () => {
  const exchange = await ask((_, answer) => answer.writeHead(200, { "content-encoding": "gzip" }).end(gzipSync("{}")));
  expect(textsOf(exchange).join("")).toBe("{}");
});

test("a redirect is an answer, and leads the key nowhere", async () => {
  let asked = 0;
  const exchange = await ask((_, answer) => {
    asked += 1;
    answer.writeHead(307, { location: "/elsewhere" }).end();
  });
  expect({ asked, status: exchange.response.status }).toEqual({ asked: 1, status: 307 });
});

test.each<[string, RequestListener]>([
  ["before its head", (_, answer) => answer.destroy()],
  ["in the middle of its body", (_, answer) => answer.write("half", () => answer.destroy())],
])("an answer that is cut %s is none, and the request may have arrived", async (_, listener) => {
  await expect(ask(listener)).rejects.toMatchObject({ name: "NoAnswerError", sent: true });
});

test.each([
  ["another protocol", "HTTP/1.1 101 Switching\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\n"],
  ["no HTTP", "220 ready\r\n"],
  ["pieces of no length", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nZZ\r\n"],
])("an answer that is %s is none", async (_, bytes) => {
  const wire = await wireRequest({ method: "GET", path: "/", headers: {} }, "key");
  const sent = sendRequest(new URL(await serveBytes(bytes)), wire, 0);
  await expect(sent).rejects.toMatchObject({ name: "NoAnswerError", sent: true });
});

test("a request to nobody was never sent", async () => {
  const wire = await wireRequest({ method: "GET", path: "/", headers: {} }, "key");
  await expect(sendRequest(new URL("http://127.0.0.1:1"), wire, 0)).rejects.toMatchObject({ sent: false });
});
