import { once } from "node:events";
import { expect, test } from "vitest";
import { clientOf, rejectionOf } from "./support/client.ts";
import { serve, serveJson } from "./support/serve.ts";

const path = { task_id: "video_1" };

test("a film is a stream of its bytes", async () => {
  const server = await serve((response) => {
    response.writeHead(200, { "content-type": "video/mp4" }).write(Buffer.from([0, 255]));
    response.end(Buffer.from([128]));
  });
  const { data } = await clientOf(server).raw.getVideoContent({ path });
  expect(data).toBeInstanceOf(ReadableStream);
  expect(new Uint8Array(await new Response(data as ReadableStream<Uint8Array>).arrayBuffer())).toEqual(
    new Uint8Array([0, 255, 128]),
  );
  expect(server.requests).toMatchObject([{ headers: { accept: "video/mp4, application/json" } }]);
});

test("the address of a film is JSON", async () => {
  const server = await serveJson(200, { url: "https://films.example/1.mp4" });
  const { data } = await clientOf(server).raw.getVideoContent({ path });
  expect(data).toEqual({ url: "https://films.example/1.mp4" });
});

test("an error in JSON is an ApiError, though bytes were asked for", async () => {
  const server = await serveJson(200, { error: { message: "no film" } });
  const error = await rejectionOf(clientOf(server).raw.getVideoContent({ path }));
  expect(error).toMatchObject({ name: "ApiError", status: 200 });
});

test("a connection that breaks in the film is a ConnectionError", async () => {
  const server = await serve((response) => {
    response.writeHead(200, { "content-type": "video/mp4", "content-length": "9" }).write("film");
    setImmediate(() => response.destroy());
  });
  const { data } = await clientOf(server).raw.getVideoContent({ path });
  const error = await rejectionOf(new Response(data as ReadableStream<Uint8Array>).arrayBuffer());
  expect(error).toMatchObject({ name: "ConnectionError" });
});

test("cancelling the bytes closes the connection", async () => {
  let closed: Promise<unknown> = Promise.resolve();
  const server = await serve((response) => {
    closed = once(response, "close");
    response.writeHead(200, { "content-type": "video/mp4" }).write("film");
  });
  const { data } = await clientOf(server).raw.getVideoContent({ path });
  await (data as ReadableStream<Uint8Array>).cancel();
  await expect(closed).resolves.toEqual([]);
});
