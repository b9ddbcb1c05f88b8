import { expect, test } from "vitest";
import { createTestClock } from "../clock/test-clock.ts";
import type { Session } from "./session.ts";
import { createSessions } from "./sessions.ts";

function start(limits = {}) {
  const clock = createTestClock();
  const ended: string[] = [];
  // Of a session only its name and its end matter here.
  const begin = (name: string) => ({ name, close: () => ended.push(name) }) as unknown as Session;
  return { clock, ended, sessions: createSessions(begin, clock, limits) };
}

test("a name is one session for as long as it lives", () => {
  const { sessions } = start();
  expect(sessions.get("a")).toBe(sessions.get("a"));
  expect(sessions.get("a")).not.toBe(sessions.get("b"));
});

test("beyond the capacity the session that was not used for the longest time ends", () => {
  const { sessions, ended } = start({ capacity: 2 });
  for (const name of ["a", "b", "a", "c"]) sessions.get(name);
  expect(ended).toEqual(["b"]);
  expect(sessions.names()).toEqual(["a", "c"]);
});

test("a session that nobody uses ends in time", async () => {
  const { sessions, ended, clock } = start({ idle: 60_000 });
  sessions.get("a");
  await clock.advance(59_999);
  sessions.get("b");
  expect(ended).toEqual([]);
  await clock.advance(1);
  sessions.get("b");
  expect(ended).toEqual(["a"]);
});

test("after its end a name is a new session", () => {
  const { sessions, ended } = start();
  const before = sessions.get("a");
  sessions.end("a");
  expect(sessions.get("a")).not.toBe(before);
  expect(ended).toEqual(["a"]);
});

test.each(["", "a b", "猫", "x".repeat(129), "a\nb"])("%j is no name", (name) => {
  const { sessions } = start();
  expect(() => sessions.get(name)).toThrow("X-Mock-Session takes");
});
