import { beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { openStore } from "../src/stores/open-store.ts";
import { capacities, type Store } from "../src/stores/store.ts";
import { absentRedis, startRedis } from "./redis.ts";
import { temporaryFile } from "./temporary-file.ts";

async function redisName(): Promise<string> {
  const redis = await startRedis();
  onTestFinished(() => redis[Symbol.dispose]());
  return redis.url;
}

describe.each([
  ["memory", async () => "memory", undefined],
  ["a file", async () => `file:${temporaryFile()}`, undefined],
  ["Redis", redisName, absentRedis],
])("a store in %s", (_, name, absent) => {
  let store: Store;
  beforeEach(async (ctx) => {
    if (absent) ctx.skip(absent);
    store = await openStore(await name());
    return () => store[Symbol.asyncDispose]();
  });

  test("gives what was put, and replaces it where it stands", async () => {
    const tasks = store.session("").collection("tasks");
    for (const key of ["a", "b", "c"]) await tasks.put(key, { key });
    await tasks.put("a", { key: "A", text: "猫\n" });
    expect(await tasks.get("a")).toEqual({ key: "A", text: "猫\n" });
    expect(await tasks.list()).toEqual([{ key: "A", text: "猫\n" }, { key: "b" }, { key: "c" }]);
    expect(await tasks.get("d")).toBeUndefined();
    expect(await store.session("").collection("characters").list()).toEqual([]);
  });

  test("forgets the oldest beyond its capacity, and no other", async () => {
    const requests = store.session("").collection<number>("requests");
    const numbers = Array.from({ length: capacities.requests.values + 2 }, (_, index) => index);
    await Promise.all(numbers.map((number) => requests.put(String(number), number)));
    expect(await requests.list()).toEqual(numbers.slice(2));
    expect(await requests.get("1")).toBeUndefined();
  });

  test("forgets the oldest beyond its characters", async () => {
    const requests = store.session("").collection<string>("requests");
    const quarter = "x".repeat((capacities.requests.characters ?? 0) / 4);
    for (const key of ["a", "b", "c"]) await requests.put(key, quarter);
    await requests.put("a", "small");
    await requests.put("d", quarter);
    expect(await requests.list()).toEqual(["small", quarter, quarter, quarter]);
    await requests.put("e", quarter);
    expect(await requests.list()).toEqual([quarter, quarter, quarter]);
    expect(await requests.get("b")).toBeUndefined();
  });

  test("counts from 0, never the same for two at once", async () => {
    const session = store.session("");
    expect(await session.count("ids", 0)).toBe(0);
    const sums = await Promise.all(Array.from({ length: 50 }, () => session.count("ids")));
    expect(sums.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 50 }, (_, index) => index + 1));
    expect(await session.count("clock", -1_500)).toBe(-1_500);
    expect([await session.count("ids", 0), await session.count("clock", 0)]).toEqual([50, -1_500]);
  });

  test("lets one at a time claim a piece of work", async () => {
    const session = store.session("");
    const claims = await Promise.all([1, 2, 3].map(() => session.claim("webhook", 60_000)));
    const releases = claims.filter((claim) => claim !== undefined);
    expect(releases).toHaveLength(1);
    expect(await session.claim("other", 60_000)).toBeDefined();
    await releases[0]?.();
    expect(await session.claim("webhook", 60_000)).toBeDefined();
  });

  test("keeps sessions apart and knows which there are", async () => {
    const [one, other] = [store.session("one"), store.session("o{}:ther")];
    await one.collection("tasks").put("a", 1);
    await other.collection("tasks").put("a", 2);
    await other.count("ids", 7);
    expect((await store.sessions()).toSorted()).toEqual(["one", "o{}:ther"]);
    await other.clear();
    expect([await other.collection("tasks").list(), await other.count("ids", 0)]).toEqual([[], 0]);
    expect(await one.collection("tasks").get("a")).toBe(1);
    expect(await store.sessions()).toEqual(["one"]);
  });

  test("empties one collection and leaves the others", async () => {
    const session = store.session("");
    for (const name of ["requests", "tasks"] as const) await session.collection(name).put("a", name);
    await session.collection("requests").clear();
    expect(await session.collection("requests").list()).toEqual([]);
    expect(await session.collection("tasks").list()).toEqual(["tasks"]);
  });
});
