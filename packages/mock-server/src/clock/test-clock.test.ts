import { expect, test } from "vitest";
import { createTestClock } from "./test-clock.ts";

test("time stands still until it is advanced", async () => {
  const clock = createTestClock(1_000);
  expect(clock.now()).toBe(1_000);
  await clock.advance(250);
  expect(clock.now()).toBe(1_250);
});

test("sleepers wake in the order of their time and see it, also those that sleep again", async () => {
  const clock = createTestClock(0);
  const seen: string[] = [];
  const sleep = async (name: string, ...naps: number[]) => {
    for (const nap of naps) {
      await clock.sleep(nap);
      seen.push(`${name}${clock.now()}`);
    }
  };
  sleep("a", 30, 30);
  sleep("b", 20, 20, 100);
  await clock.advance(100);
  expect(seen).toEqual(["b20", "a30", "b40", "a60"]);
});

test("a sleeper wakes no earlier than it asked", async () => {
  const clock = createTestClock(0);
  let awake = false;
  clock.sleep(100).then(() => {
    awake = true;
  });
  await clock.advance(99);
  expect(awake).toBe(false);
  await clock.advance(1);
  expect(awake).toBe(true);
});

test("an aborted sleep ends with the reason of the signal, before or while it sleeps", async () => {
  const clock = createTestClock();
  const reason = new Error("closing");
  await expect(clock.sleep(1, AbortSignal.abort(reason))).rejects.toBe(reason);
  const controller = new AbortController();
  const sleeping = clock.sleep(1, controller.signal);
  controller.abort(reason);
  await expect(sleeping).rejects.toBe(reason);
});
