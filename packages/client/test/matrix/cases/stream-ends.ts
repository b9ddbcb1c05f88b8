import { createHaoeeClient } from "../../../src/index.ts";
import { assertMatches, assertRejects } from "../assert.ts";
import type { MatrixCase } from "../matrix-case.ts";
import { eventStream, jsonAnswer, type ScriptedAnswer, scripted } from "../script.ts";

const chunk = {
  id: "1",
  object: "chat.completion.chunk",
  created: 1,
  choices: [{ index: 0, delta: { content: "Hi" } }],
};
const event = `data: ${JSON.stringify(chunk)}\n\n`;

async function readChunks(baseUrl: string): Promise<unknown[]> {
  const haoee = createHaoeeClient({ apiKey: "sk-0123456789", baseUrl });
  const body = { model: "gpt-4o", messages: [{ role: "user" as const, content: "Hello" }], stream: true as const };
  const chunks: unknown[] = [];
  for await (const next of (await haoee.raw.createChatCompletion({ body })).data) chunks.push(next);
  return chunks;
}

function succeeds(title: string, answer: ScriptedAnswer, expected: readonly unknown[]): MatrixCase {
  return {
    title,
    async run({ url }) {
      const script = await scripted(url, answer);
      assertMatches(await readChunks(script.baseUrl), expected);
    },
  };
}

/** The stream throws, and is not asked for again. */
function fails(title: string, answer: ScriptedAnswer, expected: object): MatrixCase {
  return {
    title,
    async run({ url }) {
      const script = await scripted(url, answer);
      await assertRejects(readChunks(script.baseUrl), expected);
      assertMatches((await script.requests()).length, 1);
    },
  };
}

/** How a streamed answer may end, well or badly. */
export const streamEnds: readonly MatrixCase[] = [
  succeeds("a stream is complete with [DONE]", eventStream(event, event, "data: [DONE]\n\n"), [chunk, chunk]),
  fails("a connection cut in a stream is a ConnectionError", eventStream(event, "cut"), { name: "ConnectionError" }),
  fails("a stream that merely stops is incomplete", eventStream(event), { name: "IncompleteStreamError" }),
  fails("JSON in place of a stream is a StreamError", jsonAnswer({ id: "1" }), { name: "StreamError" }),
];
