import type { Fetch } from "./fetch.ts";

/** The platform's `fetch`, looked up at each call, so that what replaces it later, such as a mock in a test, is used. */
export const platformFetch: Fetch = (url, init) => globalThis.fetch(url, init);
