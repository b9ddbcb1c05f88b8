import { expect, test } from "vitest";
import { rejectionOf } from "../../test/support/client.ts";
import { uploadLimits } from "../../test/support/exchange.ts";
import { manualClock } from "../../test/support/manual-clock.ts";
import { readResponse } from "./read-response.ts";

/** A response that says `abc` and nothing more, and whether its body was let go. */
function stalling() {
  const cancelled = Promise.withResolvers<string>();
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(new TextEncoder().encode("abc")),
    cancel: () => cancelled.resolve("cancelled"),
  });
  return { response: new Response(body), cancelled: cancelled.promise };
}

test("a response that stalls is given up after a silence, and let go", async () => {
  const clock = manualClock();
  const { response, cancelled } = stalling();
  const error = rejectionOf(readResponse(response, "body.image", { ...uploadLimits, clock, idleTimeoutMs: 1000 }));
  await clock.advance(1000);
  expect(await error).toMatchObject({
    name: "TimeoutError",
    message: expect.stringContaining("body.image was silent"),
  });
  expect(await cancelled).toBe("cancelled");
  expect(clock.sleepers).toBe(0);
});

test.each([0, 1])("an abort ends the reading of a response that stalls, %i turns after its start", async (turns) => {
  const controller = new AbortController();
  const { response, cancelled } = stalling();
  if (turns === 0) controller.abort("enough");
  const error = rejectionOf(readResponse(response, "body.image", { ...uploadLimits, signal: controller.signal }));
  setTimeout(() => controller.abort("enough"));
  expect(await error).toMatchObject({ name: "AbortError", cause: "enough" });
  expect(await cancelled).toBe("cancelled");
});

test("a response that breaks off is a ConnectionError, without the key", async () => {
  const cause = new TypeError(`terminated ${uploadLimits.key}`);
  const response = new Response(new ReadableStream({ start: (controller) => controller.error(cause) }));
  const error = await rejectionOf(readResponse(response, "body.image", uploadLimits));
  expect(error).toMatchObject({ name: "ConnectionError", message: "body.image failed: terminated [redacted]" });
});
