export type { Clock } from "./clock/clock.ts";
export { realClock } from "./clock/real-clock.ts";
export { createTestClock, type TestClock } from "./clock/test-clock.ts";
export { createMockServer, type MockServer, type MockServerOptions } from "./create-mock-server.ts";
export type { LogFormat } from "./log/log.ts";
