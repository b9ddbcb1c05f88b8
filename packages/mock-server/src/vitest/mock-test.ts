import { test as base, type TestAPI } from "vitest";
import { createTestClock, type TestClock } from "../clock/test-clock.ts";
import { createMockFetch } from "../create-mock-fetch.ts";
import { createMockServer, type MockServer, type MockServerOptions } from "../create-mock-server.ts";
import type { MockFetch } from "../fetch/begin-mock-fetch.ts";

/** What each test gets of its own. What a test does not name is not made. */
export interface MockFixtures {
  /** The clock of `mock` and `mockFetch`. It stands still until the test advances it. */
  readonly clock: TestClock;
  /** Options of `mock`, for `test.override`: `{}` by default. */
  readonly mockOptions: Omit<MockServerOptions, "clock">;
  /** A mock server on a free port, which is closed when the test ends. */
  readonly mock: MockServer;
  /** The same without a socket, with a session of its own. */
  readonly mockFetch: MockFetch;
}

/** Streams come at once: a clock that stands still would hold them. */
const atOnce = { ttft: 0, tps: 0 };

/**
 * vitest's `test` with a mock of the gateway.
 *
 * ```ts
 * import { expect } from "vitest";
 * import { test } from "@haoee/mock-server/vitest";
 *
 * test("a picture is drawn", async ({ mock, clock }) => {
 *   const headers = { authorization: "key", "content-type": "application/json" };
 *   const body = JSON.stringify({ model: "sora_image", prompt: "cat" });
 *   const response = await fetch(`${mock.url}/v1/images/generations`, { method: "POST", headers, body });
 *   expect(response.status).toBe(200);
 * });
 * ```
 */
export const test: TestAPI<MockFixtures> = base.extend<MockFixtures>({
  // vitest reads what a fixture needs from these braces, so they have to be there.
  clock: async ({ task: _ }, use) => use(createTestClock()),
  mockOptions: {},
  mock: async ({ clock, mockOptions }, use) => {
    await using mock = await createMockServer({ ...atOnce, ...mockOptions, clock });
    await use(mock);
  },
  mockFetch: async ({ clock }: Pick<MockFixtures, "clock">, use: (mock: MockFetch) => Promise<void>) => {
    using mock = createMockFetch({ ...atOnce, clock });
    await use(mock);
  },
});
