import { expect, test } from "vitest";
import type { World } from "../src/behaviours/behaviour.ts";
import { createChatCompletion } from "../src/behaviours/create-chat-completion.ts";
import { createTestClock } from "../src/index.ts";
import { defaultSettings } from "../src/settings/settings.ts";
import { pace, type TimedChunk } from "../src/stream/pace.ts";
import { post, startMock, turn } from "./mock.ts";

const body = { ...turn, stream: true, max_tokens: 3 };

/** What has arrived of a stream so far. Its headers come with its first piece. */
function follow(asked: Promise<Response>): readonly string[] {
  const arrived: string[] = [];
  const write = (text: string) => void arrived.push(...(text.match(/"content":"[^"]*"|"length"|\[DONE\]/g) ?? []));
  asked.then(({ body }) => body?.pipeThrough(new TextDecoderStream()).pipeTo(new WritableStream({ write })));
  return arrived;
}

test("a stream begins after ttft and gains a token each tps-th of a second", async () => {
  const clock = createTestClock();
  const begins = Promise.withResolvers<void>();
  const sleep: typeof clock.sleep = (milliseconds, signal) => {
    begins.resolve();
    return clock.sleep(milliseconds, signal);
  };
  const mock = await startMock({ clock: { now: clock.now, sleep }, ttft: 200, tps: 50 });
  const arrived = follow(post(mock, "/v1/chat/completions", body));
  await begins.promise;
  const begun = ['"content":""', '"content":"You"'];
  const ended = [...begun, '"content":" wrote"', '"content":":"', '"length"', "[DONE]"];
  const arrivals = [
    [199, 0],
    [1, 2],
    [19, 2],
    [1, 3],
    [20, 4],
    [19, 4],
    [1, 6],
  ] as const;
  for (const [milliseconds, count] of arrivals) {
    await clock.advance(milliseconds);
    // Whatever was sent before this answer is here once it is.
    await (await fetch(`${mock.url}/__mock/health`)).text();
    await expect.poll(() => [...arrived]).toEqual(ended.slice(0, count));
  }
});

test("a whole answer comes at once, whatever the pace of streams", async () => {
  const mock = await startMock({ clock: createTestClock(), ttft: 60_000, tps: 1 });
  expect((await post(mock, "/v1/chat/completions", turn)).status).toBe(200);
});

test("nothing more is written once the client has left", async () => {
  const clock = createTestClock();
  const request = { path: {}, query: {}, headers: {}, body, origin: "http://127.0.0.1", faults: [] };
  // Chats use nothing else of the world.
  const world = { clock, settings: defaultSettings } as unknown as World;
  const response = await createChatCompletion(request, world);
  // A stream has a body of pieces.
  const pieces = response.body as Iterable<TimedChunk>;
  const leaving = new AbortController();
  const read = pace(pieces, clock, leaving.signal);
  const first = read.next();
  await clock.advance(200);
  expect(await first).toMatchObject({ done: false });
  await read.next();
  const third = read.next();
  leaving.abort();
  expect(await third).toMatchObject({ done: true });
  expect([...pieces]).toEqual([]);
});
