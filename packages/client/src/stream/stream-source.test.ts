import { expect, test } from "vitest";
import { listOf } from "../../test/support/client.ts";
import { exchangeOf } from "../../test/support/exchange.ts";
import { manualClock } from "../../test/support/manual-clock.ts";
import { createStream } from "./create-stream.ts";
import { openSource } from "./stream-source.ts";

const done = new TextEncoder().encode("data: [DONE]\n\n");

/** A body that begins with `[DONE]`, and what becomes of it. */
function bodyWithDone() {
  const cancelled = Promise.withResolvers<string>();
  const asked = Promise.withResolvers<ReadableStreamDefaultController<Uint8Array>>();
  const body = new ReadableStream<Uint8Array>(
    {
      start: (controller) => controller.enqueue(done),
      pull: (controller) => asked.resolve(controller),
      cancel: () => cancelled.resolve("cancelled"),
    },
    { highWaterMark: 0 },
  );
  return { body, asked: asked.promise, cancelled: cancelled.promise };
}

test("a body that ends behind [DONE] is read to its end, so that its connection can serve again", async () => {
  const { body, asked, cancelled } = bodyWithDone();
  expect(await listOf(createStream(openSource(exchangeOf(new Response(body)))))).toEqual([]);
  (await asked).close();
  expect(await Promise.race([cancelled, Promise.resolve("read to its end")])).toBe("read to its end");
});

test.each(["when its time is over", "by abort()"])("a body left open behind [DONE] is closed %s", async (way) => {
  const { body, cancelled } = bodyWithDone();
  const clock = manualClock();
  const stream = createStream(openSource({ ...exchangeOf(new Response(body)), clock }));
  await listOf(stream);
  let open = true;
  cancelled.then(() => {
    open = false;
  });
  await stream[Symbol.asyncDispose]();
  await clock.advance(249);
  expect(open).toBe(true);
  if (way === "by abort()") stream.abort();
  else await clock.advance(1);
  expect(await cancelled).toBe("cancelled");
  expect(await stream.text()).toBe("");
  expect(clock.sleepers).toBe(0);
});

test("a body that goes on behind [DONE] is cancelled", async () => {
  const { body, asked, cancelled } = bodyWithDone();
  await listOf(createStream(openSource(exchangeOf(new Response(body)))));
  (await asked).enqueue(done);
  expect(await cancelled).toBe("cancelled");
});
