import { createMockServer, createTestClock } from "@haoee/mock-server";
import { mockTaskTime } from "./mock-pace.ts";
import type { Mock } from "./mock-story.ts";

/** Starts the mock server of this project with a clock that the walks advance, and with streams that need no time. */
export async function startMock(): Promise<Mock & AsyncDisposable> {
  const clock = createTestClock();
  const server = await createMockServer({ log: "silent", clock, taskSeconds: mockTaskTime / 1000, ttft: 0, tps: 0 });
  return {
    url: server.url,
    pass: (milliseconds) => clock.advance(milliseconds),
    [Symbol.asyncDispose]: () => server.close(),
  };
}
