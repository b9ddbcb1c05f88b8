import { assertMatches, assertRejects } from "../assert.ts";
import type { MatrixCase } from "../matrix-case.ts";
import { eventStream, type Script, scripted } from "../script.ts";
import { chatChunk, eventOf, listOf, streamChat } from "../streamed-chat.ts";

type ChatStream = Awaited<ReturnType<typeof streamChat>>;

const chunks = [chatChunk("Hello"), chatChunk(" world", "stop")] as const;
const whole = {
  object: "chat.completion",
  choices: [{ message: { role: "assistant", content: "Hello world" }, finish_reason: "stop" }],
};
const misuse = { name: "StreamError" };

/** The server waits between the two chunks until it is resumed. */
function uses(title: string, use: (stream: ChatStream, script: Script) => Promise<void>): MatrixCase {
  return {
    title,
    async run({ url }) {
      const answer = eventStream(eventOf(chunks[0]), "wait", eventOf(chunks[1]));
      const headers = { ...answer.headers, "x-request-id": "7" };
      const script = await scripted(url, { ...answer, headers });
      await use(await streamChat(script.baseUrl), script);
    },
  };
}

/** What can be had from a stream. */
export const streamAnswers: readonly MatrixCase[] = [
  uses("a chunk is there before the next one is sent", async (stream, script) => {
    const iterator = stream[Symbol.asyncIterator]();
    assertMatches(await iterator.next(), { done: false, value: chunks[0] });
    await script.resume();
    assertMatches(await iterator.next(), { done: false, value: chunks[1] });
    assertMatches(await iterator.next(), { done: true });
  }),
  uses("a stream tells its response and the id of its request", async (stream, script) => {
    assertMatches(stream.requestId, "7");
    assertMatches(stream.response.status, 200);
    assertMatches((await script.requests())[0]?.headers.accept, "text/event-stream");
    stream.abort();
  }),
  uses("final() adds the chunks up", async (stream, script) => {
    await script.resume();
    assertMatches(await stream.final(), whole);
  }),
  uses("final() and text() tell what a finished loop has read", async (stream, script) => {
    await script.resume();
    assertMatches(await listOf(stream), chunks);
    assertMatches(await stream.final(), whole);
    assertMatches(await stream.text(), "Hello world");
  }),
  uses("final() throws within a loop, and after one that was left", async (stream) => {
    for await (const _ of stream) {
      await assertRejects(stream.final(), misuse);
      break;
    }
    await assertRejects(stream.final(), misuse);
  }),
  uses("a second loop throws instead of yielding nothing", async (stream, script) => {
    await script.resume();
    await listOf(stream);
    await assertRejects(listOf(stream), misuse);
  }),
  uses("both branches of a tee read all chunks, and add them up", async (stream, script) => {
    const [one, other] = stream.tee();
    await script.resume();
    assertMatches(await listOf(one), chunks);
    assertMatches(await other.final(), whole);
    assertMatches(await one.text(), "Hello world");
    await assertRejects(listOf(stream), misuse);
  }),
  uses("toReadableStream() gives lines of JSON", async (stream, script) => {
    await script.resume();
    const lines = await new Response(stream.toReadableStream()).text();
    assertMatches(lines, chunks.map((chunk) => `${JSON.stringify(chunk)}\n`).join(""));
  }),
];
