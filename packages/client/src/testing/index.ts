export type { FakeAnswer, FakeFetch, FakeRequest, FakeRoutes } from "./create-fake-fetch.ts";
export { createFakeFetch } from "./create-fake-fetch.ts";
export type { GatewayErrorOptions } from "./gateway-error.ts";
export { gatewayError } from "./gateway-error.ts";
export type { SseOptions } from "./sse.ts";
export { sse } from "./sse.ts";
