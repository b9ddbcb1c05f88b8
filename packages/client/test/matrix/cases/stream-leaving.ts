import { assertMatches, assertRejects } from "../assert.ts";
import type { MatrixCase } from "../matrix-case.ts";
import { eventStream, type Script, scripted } from "../script.ts";
import { chatChunk, done, eventOf, streamChat } from "../streamed-chat.ts";

type ChatStream = Awaited<ReturnType<typeof streamChat>>;

const aborted = { name: "AbortError" };

/** The server sends one event and leaves the connection open, until it sees the client close it. */
function closes(title: string, leave: (stream: ChatStream, abort: () => void) => Promise<void>): MatrixCase {
  return {
    title,
    async run({ url }) {
      const script = await scripted(url, eventStream(eventOf(chatChunk("Hello")), "hang"));
      const controller = new AbortController();
      await leave(await streamChat(script.baseUrl, controller.signal), () => controller.abort());
      await script.closed();
    },
  };
}

async function leaveAtOnce(stream: AsyncIterable<unknown>): Promise<void> {
  for await (const _ of stream) break;
}

async function readTwo(stream: ChatStream, between: () => void): Promise<void> {
  const chunks = stream[Symbol.asyncIterator]();
  await chunks.next();
  const next = chunks.next();
  between();
  await assertRejects(next, aborted);
}

async function leaveBranches(stream: ChatStream, script: Script): Promise<void> {
  const [one, other] = stream.tee();
  await leaveAtOnce(one);
  await script.resume();
  assertMatches(await other.text(), "Hello world");
}

/** Ways to end a stream before its end, each of which closes the connection. */
export const streamLeaving: readonly MatrixCase[] = [
  closes("to leave the loop closes the connection", leaveAtOnce),
  closes("to leave both branches of a tee closes the connection", async (stream) => {
    await Promise.all(stream.tee().map(leaveAtOnce));
  }),
  closes("abort() closes a connection that was never read", async (stream) => {
    stream.abort();
    await assertRejects(stream.text(), aborted);
  }),
  closes("abort() closes the connection under a loop, which throws", (stream) => readTwo(stream, () => stream.abort())),
  closes("the signal closes a connection that was never read", async (stream, abort) => {
    abort();
    await assertRejects(stream.final(), aborted);
  }),
  closes("the signal closes the connection under a loop, which throws", readTwo),
  closes("to return before the first chunk closes the connection", async (stream) => {
    await stream[Symbol.asyncIterator]().return?.();
  }),
  closes("to dispose of a stream closes the connection", async (stream) => stream[Symbol.asyncDispose]()),
  closes("to cancel the lines of a stream closes the connection", (stream) => stream.toReadableStream().cancel()),
  closes("to cancel the lines of a stream closes the connection while they are read", async (stream) => {
    const reader = stream.toReadableStream().getReader();
    await reader.read();
    const next = reader.read();
    await reader.cancel();
    assertMatches(await next, { done: true });
  }),
  {
    title: "a connection that stays open behind [DONE] is closed",
    async run({ url }) {
      const script = await scripted(url, eventStream(eventOf(chatChunk("Hello")), done, "hang"));
      assertMatches(await (await streamChat(script.baseUrl)).text(), "Hello");
      await script.closed();
    },
  },
  {
    title: "to leave one branch of a tee lets the other read on",
    async run({ url }) {
      const body = [eventOf(chatChunk("Hello")), "wait", eventOf(chatChunk(" world", "stop"))] as const;
      const script = await scripted(url, eventStream(...body));
      await leaveBranches(await streamChat(script.baseUrl), script);
    },
  },
];
