import { expect, test } from "vitest";
import { createAdjustableClock } from "./adjustable-clock.ts";
import { createTestClock } from "./test-clock.ts";

function start() {
  const base = createTestClock(0);
  const clock = createAdjustableClock(base);
  const woken: string[] = [];
  const sleep = (name: string, milliseconds: number, signal?: AbortSignal) =>
    clock.sleep(milliseconds, signal).then(
      () => void woken.push(name),
      () => void woken.push(`${name} gave up`),
    );
  return { base, clock, woken, sleep };
}

test("it goes as its base does, and wakes who waits", async () => {
  const { base, clock, woken, sleep } = start();
  sleep("a", 1_000);
  await base.advance(999);
  expect(woken).toEqual([]);
  await base.advance(1);
  expect(woken).toEqual(["a"]);
  expect(clock.now()).toBe(1_000);
});

test("put forward, it wakes whoever is due by then, and only those", async () => {
  const { base, clock, woken, sleep } = start();
  sleep("a", 1_000);
  sleep("b", 5_000);
  clock.set({ ahead: 2_000 });
  await base.advance(0);
  expect(woken).toEqual(["a"]);
  expect(clock.now()).toBe(2_000);
  await base.advance(3_000);
  expect(woken).toEqual(["a", "b"]);
});

test("stopped it stands still, and goes on from where it is set to", async () => {
  const { base, clock, woken, sleep } = start();
  clock.set({ ahead: 0, stoppedAt: 0 });
  sleep("a", 1_000);
  await base.advance(60_000);
  expect([clock.now(), clock.isFrozen(), woken]).toEqual([0, true, []]);
  clock.set({ ahead: 400 - 60_000 });
  await base.advance(599);
  expect([clock.now(), clock.isFrozen(), woken]).toEqual([999, false, []]);
  await base.advance(1);
  expect(woken).toEqual(["a"]);
});

test.each([true, false])("whoever gives up is let go at once, frozen: %s", async (frozen) => {
  const { base, clock, woken, sleep } = start();
  const giveUp = new AbortController();
  if (frozen) clock.set({ ahead: 0, stoppedAt: 0 });
  sleep("a", 1_000, giveUp.signal);
  giveUp.abort();
  await base.advance(0);
  expect(woken).toEqual(["a gave up"]);
});
