import { StoreRefusedError } from "../errors/store-refused-error.ts";
import { createMemoryStore } from "./memory-store.ts";
import type { Store } from "./store.ts";

/**
 * Opens the store that `--store` names: `memory`, `file:PATH`, or an address of Redis.
 *
 * @throws StoreRefusedError for any other name, and for a store that cannot be used.
 */
export async function openStore(name: string): Promise<Store> {
  if (name === "memory") return createMemoryStore();
  if (/^file:./.test(name)) return (await import("./file-store.ts")).openFileStore(name.slice("file:".length));
  if (/^rediss?:\/\/./.test(name) && URL.canParse(name)) {
    return (await import("./redis-store.ts")).openRedisStore(name);
  }
  throw new StoreRefusedError(name, "it must be memory, file:PATH or redis://HOST:PORT");
}
