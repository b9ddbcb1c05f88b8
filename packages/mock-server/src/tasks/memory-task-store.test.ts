import { expect, test } from "vitest";
import { createMemoryTaskStore } from "./memory-task-store.ts";

const task = (id: string) => ({ id, submittedAt: 0, duration: 0, result: undefined });

test("a task is found by its id, and nothing else is", async () => {
  const store = createMemoryTaskStore();
  await store.put(task("a"));
  expect(await store.find("a")).toEqual(task("a"));
  expect(await store.find("b")).toBeUndefined();
});

test("beyond its capacity it forgets the oldest task only", async () => {
  const store = createMemoryTaskStore(2);
  for (const id of ["a", "b", "c"]) await store.put(task(id));
  expect(await Promise.all(["a", "b", "c"].map(async (id) => (await store.find(id))?.id))).toEqual([
    undefined,
    "b",
    "c",
  ]);
});

test("ids differ within a store and repeat in the next", async () => {
  const [one, other] = [createMemoryTaskStore(), createMemoryTaskStore()];
  const ids = [await one.nextId(), await one.nextId()];
  expect(new Set(ids).size).toBe(2);
  expect([await other.nextId(), await other.nextId()]).toEqual(ids);
});
