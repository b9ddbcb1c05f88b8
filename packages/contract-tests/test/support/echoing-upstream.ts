import type { IncomingMessage, ServerResponse } from "node:http";
import { buffer } from "node:stream/consumers";
import { setImmediate } from "node:timers/promises";
import { gzipSync } from "node:zlib";
import { spellings } from "./key-forms.ts";

const chunk = (content: string) => ({
  id: "chatcmpl-1",
  object: "chat.completion.chunk",
  created: 1,
  model: "m",
  choices: [{ index: 0, delta: { content }, finish_reason: null }],
});

const chat = (content: string) => ({
  id: "chatcmpl-1",
  object: "chat.completion",
  created: 1,
  model: "m",
  choices: [{ index: 0, message: { role: "assistant", content }, finish_reason: "stop" }],
});

type Answer = (response: ServerResponse, key: string) => unknown;

const json = { "content-type": "application/json" };
const stream = { "content-type": "text/event-stream" };

const event = (content: string) => `data: ${JSON.stringify(chunk(content))}\n\n`;

async function inPieces(response: ServerResponse, pieces: readonly string[]): Promise<void> {
  response.writeHead(200, stream);
  for (const piece of pieces) {
    response.write(piece);
    await setImmediate();
  }
  response.end("data: [DONE]\n\n");
}

/** One answer for each channel through which a key may come back. */
export const channels: Readonly<Record<string, Answer>> = {
  header: (response, key) => {
    response.writeHead(200, {
      ...json,
      "x-echo": key,
      "set-cookie": `k=${key}`,
      location: `/?q=${key}`,
      "x-request-id": key,
    });
    response.end(JSON.stringify(chat("x")));
  },
  trailer: (response, key) => {
    response.writeHead(200, { ...json, trailer: "x-sum" }).write(JSON.stringify(chat("x")));
    response.addTrailers({ "x-sum": key });
    response.end();
  },
  name: (response, key) => response.writeHead(200, json).end(JSON.stringify({ ...chat("x"), [key]: 1 })),
  gzip: (response, key) =>
    response.writeHead(200, { ...json, "content-encoding": "gzip" }).end(gzipSync(JSON.stringify(chat(key)))),
  "error text": (response, key) =>
    response
      .writeHead(401, json)
      .end(JSON.stringify({ error: { message: `Incorrect API key provided: ${key}`, type: "x" } })),
  "no JSON": (response, key) => response.writeHead(200, json).end(`{"${key}": ${key}`),
  "broken stream": (response, key) => response.writeHead(200, stream).write(event(key), () => response.destroy()),
  "status text": (response, key) => response.writeHead(200, key.slice(0, 40), json).end(JSON.stringify(chat("x"))),
  deltas: (response, key) => inPieces(response, [...key].map(event)),
};

/** Answers through the channel that the query names. */
export async function echoKey(message: IncomingMessage, response: ServerResponse, key: string): Promise<void> {
  await buffer(message);
  const channel = new URL(message.url ?? "", "http://localhost").searchParams.get("channel") ?? "";
  const spelling = spellings(key).get(channel);
  const split = /^split at (\d+)$/.exec(channel)?.[1];
  if (spelling !== undefined) response.writeHead(200, json).end(JSON.stringify(chat(`see ${spelling} there`)));
  else if (split !== undefined) {
    const text = event(`see ${key} there`);
    const at = text.indexOf(JSON.stringify(key).slice(1, -1)) + Number(split);
    await inPieces(response, [text.slice(0, at), text.slice(at)]);
  } else if (channels[channel]) await channels[channel](response, key);
  else response.writeHead(200, json).end(JSON.stringify(chat("x")));
}
