import { connect } from "node:net";
import { text } from "node:stream/consumers";
import { expect, onTestFinished, test } from "vitest";
import { createHttpServer } from "./create-http-server.ts";
import { close, listen } from "./listen.ts";
import { refuseMalformedRequests } from "./malformed-request.ts";

const soon = { headersTimeout: 60, requestTimeout: 120, connectionsCheckingInterval: 20 };

test.each([
  ["a head", "GET / HTTP/1.1\r\nHost: x\r\n"],
  ["a body", "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n{"],
  ["a body in chunks", "POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n1\r\n{\r\n"],
])("a client that never finishes %s is answered 408, and its connection ends", async (_, bytes) => {
  const server = await createHttpServer({}, soon);
  refuseMalformedRequests(server);
  server.on("request", (request) => request.on("error", () => {}).resume());
  const port = await listen(server, 0, "127.0.0.1");
  onTestFinished(() => close(server, 0));
  const socket = connect(port, "127.0.0.1");
  socket.write(bytes);
  const answer = await text(socket);
  expect(answer).toContain("HTTP/1.1 408 Request Timeout");
  expect(JSON.parse(answer.split("\r\n\r\n")[1] ?? "")).toMatchObject({
    error: { message: "The request took too long to arrive" },
  });
});
