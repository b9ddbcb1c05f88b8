import { afterEach, expect, test, vi } from "vitest";
import { systemClock } from "./system-clock.ts";

afterEach(() => {
  vi.useRealTimers();
});

test("sleeps as long as it is told", async () => {
  vi.useFakeTimers();
  let awake = false;
  const sleep = systemClock.sleep(1000).then(() => {
    awake = true;
  });
  await vi.advanceTimersByTimeAsync(999);
  expect(awake).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  await sleep;
});

test.each([Number.POSITIVE_INFINITY, 2 ** 40])("does not take %d ms for none", async (milliseconds) => {
  vi.useFakeTimers();
  const controller = new AbortController();
  const sleep = systemClock.sleep(milliseconds, controller.signal);
  await vi.advanceTimersByTimeAsync(1e9);
  expect(vi.getTimerCount()).toBe(1);
  controller.abort();
  await sleep;
  expect(vi.getTimerCount()).toBe(0);
});

test("does not begin to sleep once it was aborted", async () => {
  await expect(systemClock.sleep(1e9, AbortSignal.abort())).resolves.toBeUndefined();
});

test("tells the time of the platform", () => {
  const before = Date.now();
  expect(systemClock.now()).toBeGreaterThanOrEqual(before);
});
