import { expect, test } from "vitest";
import { realClock } from "./real-clock.ts";

test("the real clock shows the time of the machine", () => {
  const before = Date.now();
  const now = realClock.now();
  expect(now).toBeGreaterThanOrEqual(before);
  expect(now).toBeLessThanOrEqual(Date.now());
});

test("an aborted sleep ends at once", async () => {
  const controller = new AbortController();
  const sleeping = realClock.sleep(60_000, controller.signal);
  controller.abort();
  await expect(sleeping).rejects.toMatchObject({ name: "AbortError" });
});

test("a sleep of no time ends", async () => {
  await expect(realClock.sleep(0)).resolves.toBeUndefined();
});
