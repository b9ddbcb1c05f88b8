import type { HttpHandler } from "msw";
import { createMockFetch } from "../create-mock-fetch.ts";
import { handlersOf, type MockHandlersOptions } from "./handlers-of.ts";

/**
 * Handlers for Mock Service Worker: the gateway answers as the mock server does, in a page or in a test. All handlers of
 * one call share a mock; `/__mock/…` of the gateway's origin shows and steers it. In a page `Prefer: dynamic=true` is
 * refused, and pictures are drawn by the browser.
 *
 * ```ts
 * const server = setupServer(...createMockHandlers());
 * server.listen();
 * ```
 *
 * @throws OptionRefusedError for an option that cannot be; TypeError for a `baseUrl` that is no address.
 */
export function createMockHandlers({ baseUrl, ...options }: MockHandlersOptions = {}): HttpHandler[] {
  return handlersOf(createMockFetch(options), baseUrl);
}
