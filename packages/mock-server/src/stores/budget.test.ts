import { expect, test } from "vitest";
import { createMemoryStore } from "./memory-store.ts";
import { mostCharacters } from "./store.ts";

const part = "x".repeat(mostCharacters / 16);

/** A store whose sessions have seen one request each. */
async function storeOf(sessions: readonly string[]) {
  const store = createMemoryStore();
  for (const name of sessions) await store.session(name).collection("requests").put("1", part);
  const kept = async (name: string) => (await store.session(name).collection("requests").list()).length;
  return { store, kept };
}

const names = (count: number) => Array.from({ length: count }, (_, index) => `s${index}`);

test("all sessions together keep so many characters, and the oldest of any is forgotten first", async () => {
  const sessions = names(24);
  const { kept } = await storeOf(sessions);
  const counts = await Promise.all(sessions.map(kept));
  // Quotation marks count too, so one less than sixteen fit.
  expect(counts).toEqual([...Array(9).fill(0), ...Array(15).fill(1)]);
});

test("a session that ends, and a list that is emptied, make room for others", async () => {
  const { store, kept } = await storeOf(names(15));
  await store.session("s3").clear();
  await store.session("s7").collection("requests").clear();
  for (const name of ["new", "newer"]) await store.session(name).collection("requests").put("1", part);
  expect(await Promise.all([kept("s0"), kept("new"), kept("newer")])).toEqual([1, 1, 1]);
  await store.session("newest").collection("requests").put("1", part);
  expect(await kept("s0")).toBe(0);
});

test("tasks cost nothing of what requests have", async () => {
  const { store, kept } = await storeOf(names(15));
  await store.session("s0").collection("tasks").put("1", part.repeat(3));
  expect(await kept("s0")).toBe(1);
});
