import { once } from "node:events";
import { connect } from "node:net";
import { text } from "node:stream/consumers";
import { expect, it, onTestFinished } from "vitest";
import { serveBytes } from "../../test/support/serve-bytes.ts";
import type { CapturedDelivery } from "../exchange/captured-exchange.ts";
import { openWebhookDoor } from "./webhook-door.ts";

const passed = Promise.resolve();

async function openDoor(receiver: string, patience?: number) {
  const told = Promise.withResolvers<CapturedDelivery>();
  const settings = { port: 0, maxBody: 1000, onDelivery: told.resolve, ...(patience && { patience }) };
  const door = await openWebhookDoor(settings);
  onTestFinished(() => door.close(0));
  return { address: new URL(door.open("musicTaskFinished", receiver, passed)), told: told.promise };
}

it("ends a call whose body does not come", async () => {
  const { address } = await openDoor("http://127.0.0.1:1", 50);
  const socket = connect(Number(address.port), "127.0.0.1");
  socket.write(`POST ${address.pathname} HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\n{`);
  const answer = text(socket);
  await once(socket, "close");
  expect(await answer).toMatch(/^(HTTP\/1\.1 408 .*)?$/s);
});

it.each([
  ["bytes that are no HTTP", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nZZ\r\n", 200],
  ["another protocol", "HTTP/1.1 101 Switching\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\n", 502],
])("outlives a receiver that answers with %s", async (_, bytes, status) => {
  const { address, told } = await openDoor(await serveBytes(bytes));
  expect((await fetch(address, { method: "POST", body: "{}" })).status).toBe(status);
  expect(await told).toMatchObject({ webhook: "musicTaskFinished", response: { status } });
});
