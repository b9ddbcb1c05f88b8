export { createMockHandlers } from "./create-browser-handlers.ts";
export type { MockHandlersOptions } from "./handlers-of.ts";
