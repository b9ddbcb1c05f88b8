export type { Clock } from "./clock/clock.ts";
export { realClock } from "./clock/real-clock.ts";
export { createTestClock, type TestClock } from "./clock/test-clock.ts";
export { createMockServer, type MockServer, type MockServerOptions } from "./create-mock-server.ts";
export { type FileRefusedError, isFileRefusedError } from "./errors/file-refused-error.ts";
export { isOptionRefusedError, type OptionRefusedError } from "./errors/option-refused-error.ts";
export type { LogFormat } from "./log/log.ts";
export type { MockOptions } from "./settings/options.ts";
export type { Settings } from "./settings/settings.ts";
