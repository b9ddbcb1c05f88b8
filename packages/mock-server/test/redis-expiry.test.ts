import { Redis } from "ioredis";
import { beforeEach, expect, onTestFinished, test } from "vitest";
import { openRedisStore } from "../src/stores/redis-store.ts";
import { absentRedis, startRedis } from "./redis.ts";

beforeEach((ctx) => {
  if (absentRedis) ctx.skip(absentRedis);
});

async function start() {
  const server = await startRedis();
  const [store, redis] = [await openRedisStore(server.url), new Redis(server.url)];
  onTestFinished(async () => {
    redis.disconnect();
    await store[Symbol.asyncDispose]();
    server[Symbol.dispose]();
  });
  const lifeOf = async (key: string) => [key, await redis.ttl(key)] as const;
  const lives = async () => new Map(await Promise.all((await redis.keys("*")).map(lifeOf)));
  return { store, redis, lives };
}

const names = "haoee-mock:session-names";

test("every key expires, and counters after what they have counted", async () => {
  const { store, lives } = await start();
  const session = store.session("s");
  await session.count("ids");
  await session.collection("tasks").put("a", {});
  await session.claim("webhook", 60_000);
  const { [names]: ofNames, "haoee-mock:{s}:counters": ofCounters, ...others } = Object.fromEntries(await lives());
  expect(Object.keys(others)).toHaveLength(5);
  const longest = Math.max(...Object.values(others));
  expect(Math.min(...Object.values(others))).toBeGreaterThan(0);
  expect([ofNames, ofCounters]).toEqual([expect.any(Number), ofNames]);
  expect(ofNames).toBeGreaterThan(longest + 3_600);
});

test("a name that was not used for long is dropped when another is", async () => {
  const { store, redis } = await start();
  await redis.zadd(names, Date.now() / 1000 - 9 * 86_400, "stale");
  await redis.zadd(names, Date.now() / 1000 - 86_400, "fresh");
  await store.session("new").count("requests");
  expect(await store.sessions()).toEqual(["fresh", "new"]);
});
