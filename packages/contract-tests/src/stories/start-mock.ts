import { createMockServer, createTestClock } from "@haoee/mock-server";
import type { Mock } from "./mock-story.ts";

// As long as the recorded flows take, so that walking one sees every state of a task.
const taskSeconds = 30;

/** Starts the mock server of this project with a clock that the walks advance, and with streams that need no time. */
export async function startMock(): Promise<Mock & AsyncDisposable> {
  const clock = createTestClock();
  const server = await createMockServer({ log: "silent", clock, taskSeconds, ttft: 0, tps: 0 });
  return {
    url: server.url,
    pass: (milliseconds) => clock.advance(milliseconds),
    [Symbol.asyncDispose]: () => server.close(),
  };
}
