import type { HttpHandler } from "msw";
import { createBrowserFetch } from "../browser/create-browser-fetch.ts";
import { handlersOf, type MockHandlersOptions } from "./handlers-of.ts";

/** The `createMockHandlers` that bundlers for browsers take. */
export function createMockHandlers({ baseUrl, ...options }: MockHandlersOptions = {}): HttpHandler[] {
  return handlersOf(createBrowserFetch(options), baseUrl);
}
