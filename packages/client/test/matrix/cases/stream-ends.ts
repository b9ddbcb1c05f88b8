import { assertMatches, assertRejects } from "../assert.ts";
import type { MatrixCase } from "../matrix-case.ts";
import { eventStream, jsonAnswer, type ScriptedAnswer, scripted } from "../script.ts";
import { chatChunk, done, eventOf, listOf, streamChat } from "../streamed-chat.ts";

const hello = eventOf(chatChunk("Hello"));
const stop = eventOf(chatChunk("", "stop"));
const error = { message: "no channel (request id: 7)", type: "upstream_error", code: "no_channel" };

function succeeds(title: string, answer: ScriptedAnswer, chunks: number): MatrixCase {
  return {
    title,
    async run({ url }) {
      const { baseUrl } = await scripted(url, answer);
      assertMatches((await listOf(await streamChat(baseUrl))).length, chunks);
    },
  };
}

/** The stream throws, and is not asked for again. */
function fails(title: string, answer: ScriptedAnswer, expected: object): MatrixCase {
  return {
    title,
    async run({ url }) {
      const script = await scripted(url, answer);
      await assertRejects(streamChat(script.baseUrl).then(listOf), expected);
      assertMatches((await script.requests()).length, 1);
    },
  };
}

const html = { headers: { "content-type": "text/html" }, body: ["<html></html>"] };

/** How a streamed answer may end, well or badly. */
export const streamEnds: readonly MatrixCase[] = [
  succeeds("a stream is complete with [DONE]", eventStream(hello, hello, done), 2),
  succeeds("a stream is complete with [DONE] though the connection stays open", eventStream(hello, done, "hang"), 1),
  succeeds("a stream is complete with a finish_reason", eventStream(hello, stop), 2),
  {
    title: "a stream cut behind its finish_reason is complete",
    async run({ url }) {
      // The cut waits until the chunks are read: platforms drop what they have not handed out yet.
      const script = await scripted(url, eventStream(hello, stop, "wait", "cut"));
      const chunks = (await streamChat(script.baseUrl))[Symbol.asyncIterator]();
      await chunks.next();
      await chunks.next();
      await script.resume();
      assertMatches(await chunks.next(), { done: true });
    },
  },
  fails("a stream cut before its finish_reason is a ConnectionError", eventStream(hello, "cut"), {
    name: "ConnectionError",
  }),
  fails("a stream cut in the middle of an event is a ConnectionError", eventStream(hello, hello.slice(0, 20), "cut"), {
    name: "ConnectionError",
  }),
  fails("a stream that merely stops is incomplete, and says what was received", eventStream(hello, hello), {
    name: "IncompleteStreamError",
    received: { object: "chat.completion", choices: [{ message: { role: "assistant", content: "HelloHello" } }] },
  }),
  fails("a stream that stops in the middle of an event is incomplete", eventStream(hello, stop.slice(0, 40)), {
    name: "IncompleteStreamError",
  }),
  fails(
    "a stream one of whose choices has no finish_reason is incomplete",
    eventStream(eventOf(chatChunk("a", null, 0)), eventOf(chatChunk("b", null, 1)), stop),
    { name: "IncompleteStreamError" },
  ),
  fails("an error in a stream is a typed ApiError", eventStream(hello, eventOf({ error })), {
    name: "ApiError",
    status: 200,
    code: "no_channel",
    type: "upstream_error",
    requestId: "7",
  }),
  fails(
    "an error of quota in a stream is an InsufficientQuotaError",
    eventStream(eventOf({ error: { ...error, code: "insufficient_quota" } })),
    { name: "InsufficientQuotaError" },
  ),
  fails("an error in JSON in place of a stream is an ApiError", jsonAnswer({ error }), {
    name: "ApiError",
    code: "no_channel",
  }),
  fails("JSON in place of a stream is a StreamError", jsonAnswer({ id: "1" }), { name: "StreamError" }),
  fails("HTML in place of a stream is a StreamError", html, { name: "StreamError" }),
  fails("nothing in place of a stream is a StreamError", {}, { name: "StreamError" }),
  fails("an event that is not JSON is a StreamError", eventStream("data: {\n\n", done), { name: "StreamError" }),
];
