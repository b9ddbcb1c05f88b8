import { expect, test } from "vitest";
import { createAdjustableClock } from "../clock/adjustable-clock.ts";
import { createTestClock } from "../clock/test-clock.ts";
import { createMemoryStore } from "../stores/memory-store.ts";
import { createSharedTime } from "./shared-time.ts";

/** Two servers that share a store. */
function start() {
  const base = createTestClock(1_000);
  const store = createMemoryStore().session("s");
  const server = () => {
    const clock = createAdjustableClock(base);
    return { clock, time: createSharedTime(clock, base, store) };
  };
  return { base, one: server(), other: server() };
}

test("what one does to the clock, the other sees when it catches up", async () => {
  const { base, one, other } = start();
  await one.time.advance(500);
  await one.time.freeze();
  await base.advance(10_000);
  await other.time.advance(250);
  await one.time.catchUp();
  expect([one.clock.now(), one.clock.isFrozen()]).toEqual([1_750, true]);
  await one.time.resume();
  await base.advance(1);
  await other.time.catchUp();
  expect([other.clock.now(), other.clock.isFrozen()]).toEqual([1_751, false]);
});

test("several at once stop it once, let it go once, and lose no advance", async () => {
  const { base, one, other } = start();
  await Promise.all([one.time.freeze(), other.time.freeze(), one.time.advance(100), other.time.advance(100)]);
  await base.advance(5_000);
  await Promise.all([one.time.catchUp(), other.time.catchUp()]);
  expect([one.clock.now(), other.clock.now()]).toEqual([1_200, 1_200]);
  await Promise.all([one.time.resume(), other.time.resume(), one.time.resume()]);
  await base.advance(300);
  await Promise.all([one.time.catchUp(), other.time.catchUp()]);
  expect([one.clock.now(), other.clock.now()]).toEqual([1_500, 1_500]);
});

test("a clock that stands stays stopped when it is stopped again, and one that goes goes on", async () => {
  const { base, one } = start();
  await one.time.resume();
  await one.time.freeze();
  await base.advance(50);
  await one.time.freeze();
  expect(one.clock.now()).toBe(1_000);
});
