export { createMockHandlers } from "./create-mock-handlers.ts";
export type { MockHandlersOptions } from "./handlers-of.ts";
