import { assertMatches } from "../assert.ts";
import type { MatrixCase } from "../matrix-case.ts";
import { eventStream, type ScriptStep, scripted } from "../script.ts";
import { chatChunk, done, eventOf, streamChat } from "../streamed-chat.ts";

const mark = "\uFEFF";
const words = ["你好", "🐈‍⬛", "é\u2028", "\\n"];

/** A stream with a byte order mark, comments, data over several lines and letters of several bytes. */
function textWith(lineBreak: string): string {
  const events = words.map(
    (word) => `event: message\ndata: ${JSON.stringify(chatChunk(word), null, 1).replaceAll("\n", "\ndata:")}`,
  );
  return `${mark}: PING\n\n${events.join("\n\n: PING\n\n")}\n\n${done}`.replaceAll("\n", lineBreak);
}

function base64(text: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)));
}

function reads(title: string, content: string, ...steps: readonly ScriptStep[]): MatrixCase {
  return {
    title,
    async run({ url }) {
      const { baseUrl } = await scripted(url, eventStream(...steps));
      const text = await (await streamChat(baseUrl)).text();
      // Not the texts themselves, which may be large.
      assertMatches(text === content, true);
    },
  };
}

const lineBreaks = { LF: "\n", CR: "\r", CRLF: "\r\n" };

/** Streams that arrive in pieces of any size. */
export const streamFraming: readonly MatrixCase[] = [
  ...Object.entries(lineBreaks).flatMap(([name, lineBreak]) =>
    [1, 2, 3, 7].map((pieceLength) =>
      reads(`a stream with ${name} is read in pieces of ${pieceLength} bytes`, words.join(""), {
        base64: base64(textWith(lineBreak)),
        pieceLength,
      }),
    ),
  ),
  reads("an event of 4 MB is read", "x".repeat(4e6), eventOf(chatChunk("x".repeat(4e6), "stop"))),
];
