import { randomUUID } from "node:crypto";
import type { Redis } from "ioredis";
import { StoreRefusedError } from "../errors/store-refused-error.ts";
import { countScript, listScript, putScript, releaseScript } from "./redis-scripts.ts";
import { type Collection, type CollectionName, capacities, type SessionStore, type Store } from "./store.ts";

/** Names of sessions, by the time at which each was last written to. */
const sessionsKey = "haoee-mock:session-names";
/** The braces keep all keys of a session on one node of a cluster. */
const keyOf = (session: string, ...parts: readonly string[]) =>
  ["haoee-mock", `{${encodeURIComponent(session)}}`, ...parts].join(":");

/** Where a collection has its values, their order, the last number of that order, and their size. */
function collectionKeys(session: string, name: CollectionName): [string, string, string, string] {
  const key = (part: string) => keyOf(session, name, part);
  return [key("values"), key("order"), key("sequence"), key("size")];
}

function parsed<Value>(text: string): Value {
  // Only values of this collection are ever put under its key.
  return JSON.parse(text) as Value;
}

function collectionOf<Value>(redis: Redis, session: string, name: CollectionName): Collection<Value> {
  const keys = collectionKeys(session, name);
  const { values: most, characters = Number.MAX_SAFE_INTEGER } = capacities[name];
  return {
    async put(key, value) {
      const facts = [key, JSON.stringify(value), most, characters, session];
      await redis.eval(putScript, 5, ...keys, sessionsKey, ...facts);
    },
    async get(key) {
      const text = await redis.hget(keys[0], key);
      return text === null ? undefined : parsed(text);
    },
    async list() {
      // The script answers a list of texts.
      const texts = (await redis.eval(listScript, 2, keys[0], keys[1])) as readonly string[];
      return texts.map((text) => parsed<Value>(text));
    },
    clear: async () => void (await redis.del(keys)),
  };
}

function sessionOf(redis: Redis, session: string): SessionStore {
  const counters = keyOf(session, "counters");
  return {
    collection: <Value>(name: CollectionName) => collectionOf<Value>(redis, session, name),
    async count(name, by = 1) {
      if (by === 0) return Number(await redis.hget(counters, name));
      return Number(await redis.eval(countScript, 2, counters, sessionsKey, name, by, session));
    },
    async claim(work, milliseconds) {
      const [key, claimant] = [keyOf(session, "claims", work), randomUUID()];
      if ((await redis.set(key, claimant, "PX", milliseconds, "NX")) === null) return undefined;
      return async () => void (await redis.eval(releaseScript, 1, key, claimant));
    },
    async clear() {
      const names = Object.keys(capacities) as CollectionName[];
      await redis.del(counters, ...names.flatMap((name) => collectionKeys(session, name)));
      await redis.zrem(sessionsKey, session);
    },
  };
}

/** An address without user, password and query, in which options such as the password can be, too. */
function withoutPassword(address: string): string {
  const { protocol, host, pathname } = new URL(address);
  return `${protocol}//${host}${pathname}`;
}

/**
 * A store in Redis, which several servers may share.
 *
 * @param address `redis://` or `rediss://`, with user, password and number of the database as usual
 * @throws StoreRefusedError when nobody answers there.
 */
export async function openRedisStore(address: string): Promise<Store> {
  const { Redis } = await import("ioredis");
  const redis = new Redis(address, { lazyConnect: true, maxRetriesPerRequest: 2 });
  // Every call that fails says so itself; without a listener the library writes to the console.
  redis.on("error", () => {});
  try {
    await redis.connect();
  } catch (error) {
    redis.disconnect();
    const reason = error instanceof Error ? error.message : String(error);
    throw new StoreRefusedError(withoutPassword(address), reason, { cause: error });
  }
  return {
    lasting: true,
    shared: true,
    session: (name) => sessionOf(redis, name),
    sessions: () => redis.zrange(sessionsKey, "0", "-1"),
    [Symbol.asyncDispose]: async () => void (await redis.quit().catch(() => redis.disconnect())),
  };
}
