import { expect, test } from "vitest";
import { manualClock } from "../../test/support/manual-clock.ts";
import { startWatchdog } from "./watchdog.ts";

function watched(signal?: AbortSignal) {
  const clock = manualClock();
  return { clock, watchdog: startWatchdog({ name: "GET /", clock, signal, timeoutMs: 1000, idleTimeoutMs: 300 }) };
}

test("barks when the head is late, and not before", async () => {
  const { clock, watchdog } = watched();
  await clock.advance(999);
  expect(watchdog.signal.aborted).toBe(false);
  await clock.advance(1);
  expect(watchdog.signal.reason).toMatchObject({
    name: "TimeoutError",
    message: "GET / was not answered within 1000 ms.",
  });
});

test("gives every piece of a body its time anew", async () => {
  const { clock, watchdog } = watched();
  for (let piece = 0; piece < 20; piece++) {
    await clock.advance(299);
    watchdog.expectBody();
  }
  expect(watchdog.signal.aborted).toBe(false);
  await clock.advance(300);
  expect(watchdog.signal.reason).toMatchObject({
    name: "TimeoutError",
    message: "GET / was silent for 300 ms within its answer.",
  });
});

test("sleeps while nothing is awaited", async () => {
  const { clock, watchdog } = watched();
  watchdog.rest();
  await clock.advance(1e6);
  expect(watchdog.signal.aborted).toBe(false);
});

test("says nothing after its end, and lets go of the clock and of the caller's signal", async () => {
  const controller = new AbortController();
  const { clock, watchdog } = watched(controller.signal);
  watchdog.end();
  await clock.advance(1e6);
  controller.abort();
  expect(watchdog.signal.aborted).toBe(false);
  expect(clock.sleepers).toBe(0);
});

test("passes an abort on, with its reason as cause", () => {
  const controller = new AbortController();
  const { watchdog } = watched(controller.signal);
  let released = false;
  watchdog.whenAborted(() => {
    released = true;
  });
  controller.abort("enough");
  expect(watchdog.signal.reason).toMatchObject({ name: "AbortError", cause: "enough" });
  expect(released).toBe(true);
});

test("knows of an abort that came before it", () => {
  const { watchdog } = watched(AbortSignal.abort("early"));
  expect(watchdog.signal.reason).toMatchObject({ cause: "early" });
  let released = false;
  watchdog.whenAborted(() => {
    released = true;
  });
  expect(released).toBe(true);
});
