import { once } from "node:events";
import { createServer } from "node:http";
import { connect } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { close, listen } from "./listen.ts";

test("a request that never ends does not keep a server from closing", async () => {
  const server = createServer();
  const port = await listen(server, 0, "127.0.0.1");
  const socket = connect(port, "127.0.0.1").on("error", () => {});
  socket.write("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n\r\n");
  await once(server, "request");
  await close(server, 0);
  await once(socket, "close");
  expect(server.listening).toBe(false);
});

test("a request on its way ends before the server closes", async () => {
  const server = createServer();
  const port = await listen(server, 0, "127.0.0.1");
  const answer = fetch(`http://127.0.0.1:${port}/`);
  const [, response] = await once(server, "request");
  const closed = close(server);
  response.end("done");
  expect(await (await answer).text()).toBe("done");
  await closed;
});

test("a port in use is the system's error", async () => {
  const server = createServer();
  onTestFinished(() => void server.close());
  const port = await listen(server, 0, "127.0.0.1");
  await expect(listen(createServer(), port, "127.0.0.1")).rejects.toMatchObject({ code: "EADDRINUSE" });
});
