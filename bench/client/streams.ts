import { createHaoeeClient } from "@haoee/client";
import { createParser } from "eventsource-parser";
import OpenAI from "openai";
import { _iterSSEMessages } from "openai/core/streaming";
import { createEventParser } from "../../packages/client/src/stream/event-parser.ts";
import { compare } from "../compare.ts";
import { answerOf, eventByEvent, eventCount, inLargePieces, largeEvent } from "./bodies.ts";

type Pieces = readonly Uint8Array[];

const body = { model: "gpt-4o", messages: [{ role: "user" as const, content: "Hello" }], stream: true as const };

async function count(items: AsyncIterable<unknown>, expected: number): Promise<void> {
  let found = 0;
  for await (const _ of items) found++;
  if (found !== expected) throw new Error(`${found} items instead of ${expected}`);
}

/** Reads events with a parser that is fed with text, and tells how many there were. */
async function feedAll(pieces: Pieces, parser: (onEvent: () => void) => (text: string) => void): Promise<void> {
  const reader = answerOf(pieces).body?.getReader();
  const decoder = new TextDecoder();
  let found = 0;
  const feed = parser(() => found++);
  for (let piece = await reader?.read(); piece?.value; piece = await reader?.read()) {
    feed(decoder.decode(piece.value, { stream: true }));
  }
  if (found === 0) throw new Error("no events");
}

function compareParsers(title: string, pieces: Pieces, events: number): Promise<void> {
  return compare(title, {
    "@haoee/client": () => feedAll(pieces, createEventParser),
    "eventsource-parser": () => feedAll(pieces, (onEvent) => createParser({ onEvent }).feed),
    "openai-node": () => count(_iterSSEMessages(answerOf(pieces), new AbortController()), events),
  });
}

function compareClients(title: string, pieces: Pieces, events: number): Promise<void> {
  const fetch = async () => answerOf(pieces);
  const haoee = createHaoeeClient({ apiKey: "sk-0123456789", fetch });
  const openai = new OpenAI({ apiKey: "sk-0123456789", fetch });
  return compare(title, {
    "@haoee/client": async () => count((await haoee.raw.createChatCompletion({ body })).data, events),
    "openai-node": async () => count(await openai.chat.completions.create(body), events),
  });
}

/** Measures how fast streamed answers are read: their events alone, then whole calls up to typed chunks. */
export async function measureStreams(): Promise<void> {
  await compareParsers(`Events of ${eventCount}, one in each piece`, eventByEvent, eventCount);
  await compareParsers(`Events of ${eventCount}, in pieces of 64 KB`, inLargePieces, eventCount);
  await compareParsers("One event of 4 MB, in pieces of 1400 bytes", largeEvent, 1);
  await compareClients(`A call of ${eventCount} chunks, one event in each piece`, eventByEvent, eventCount);
  await compareClients(`A call of ${eventCount} chunks, in pieces of 64 KB`, inLargePieces, eventCount);
  await compareClients("A call of one chunk of 4 MB, in pieces of 1400 bytes", largeEvent, 1);
}
