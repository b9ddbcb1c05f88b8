import { once } from "node:events";
import { createServer, get, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { writeResponse } from "./write-response.ts";

/** A stream that notes how far it was read and whether it was told to end. */
function endless(piece: string) {
  const seen = { pieces: 0, ended: false };
  async function* body() {
    try {
      for (;;) {
        seen.pieces += 1;
        yield piece;
      }
    } finally {
      seen.ended = true;
    }
  }
  return { seen, body: body() };
}

/** Serves one answer, and hands out both ends of the exchange. */
async function exchange(write: (response: ServerResponse) => Promise<void>) {
  const server = createServer().listen(0, "127.0.0.1");
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  await once(server, "listening");
  const written = once(server, "request").then(([, response]) => write(response));
  const request = get({ port: (server.address() as AddressInfo).port });
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    request.once("response", resolve).once("error", reject);
  });
  return { written, answer };
}

const plain = { status: 200, headers: {} };

test("a stream waits for a client that does not read, and ends when the client leaves", async () => {
  const { seen, body } = endless("x".repeat(65_536));
  const { written, answer } = await exchange((response) => writeResponse(response, { ...plain, body }));
  answer.once("error", () => {});
  await once(answer, "readable");
  let before = -1;
  while (before !== seen.pieces) {
    before = seen.pieces;
    await new Promise((resolve) => setImmediate(resolve));
    await new Promise((resolve) => setImmediate(resolve));
  }
  expect(seen.pieces).toBeLessThan(1_000);
  expect(seen.ended).toBe(false);
  answer.destroy();
  await written;
  expect(seen.ended).toBe(true);
});

test("a stream that fails cuts the answer off", async () => {
  const { promise: read, resolve } = Promise.withResolvers<void>();
  async function* body() {
    yield "one";
    await read;
    throw new Error("broken");
  }
  const { written, answer } = await exchange((response) => writeResponse(response, { ...plain, body: body() }));
  const cut = once(answer, "error");
  answer.once("data", () => resolve());
  await written;
  await expect(cut).resolves.toMatchObject([{ code: "ECONNRESET" }]);
});

test("a whole body is written with the headers it has", async () => {
  const { answer } = await exchange((response) =>
    writeResponse(response, { status: 201, headers: { "content-length": "3" }, body: "猫" }),
  );
  expect(answer.statusCode).toBe(201);
  expect(answer.headers).toMatchObject({ "content-length": "3" });
  expect(Buffer.concat(await answer.toArray()).toString()).toBe("猫");
});
