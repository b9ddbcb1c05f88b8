import { createHaoeeClient, type HaoeeClient, type HaoeeClientOptions } from "../../src/index.ts";

/** A key that no error may repeat. */
export const key = "sk-0123456789abcdef";

/** A client of a test server, which tries once unless told otherwise. */
export function clientOf(server: { readonly url: string }, options: Partial<HaoeeClientOptions> = {}): HaoeeClient {
  return createHaoeeClient({ apiKey: key, baseUrl: server.url, maxRetries: 0, ...options });
}

/** What a promise rejects with. */
export async function rejectionOf(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => undefined,
    (error: unknown) => error,
  );
}

/** Every item of an iterable. */
export async function listOf<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const list: Item[] = [];
  for await (const item of items) list.push(item);
  return list;
}
