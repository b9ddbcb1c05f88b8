import { gzipSync } from "node:zlib";
import type { HeaderList } from "../../src/exchange/captured-exchange.ts";
import type { Call } from "./capture.ts";
import { delta, events, key, sse } from "./key-channels.ts";

const [first, second] = [key.slice(0, 12), key.slice(12)];
const thirds = key.match(/.{1,9}/g) ?? [];
const crumbs = key.match(/.{1,5}/g) ?? [];

function failed(message: string): Call {
  return { status: 401, answered: { error: { message, type: "x" } } };
}

function streamed(...values: readonly unknown[]): Call {
  return { responseHeaders: events, answered: sse(...values) };
}

function lines(text: string): Call {
  return { responseHeaders: events, answered: Buffer.concat([Buffer.from(text), sse(delta("end"))]) };
}

function file(mediaType: string, bytes: Uint8Array): Call {
  return { status: 500, responseHeaders: [["content-type", mediaType]], answered: bytes };
}

function said(header: string, value: string): Call {
  const headers: HeaderList = [
    [header, value],
    ["content-type", "application/json"],
  ];
  return { requestHeaders: headers, ...failed(`no such key ${key}`) };
}

/** Ways for a part of a key, or a key in parts, to come back, each with the call in which it does and what becomes of it. */
export const brokenEchoes: readonly (readonly [channel: string, call: Call, outcome: "kept" | "refused"])[] = [
  ["its first signs in an error", failed(`Incorrect API key: ${first}...`), "kept"],
  ["its last signs in an error", failed(`The key that ends in ${key.slice(-10)}`), "kept"],
  ["both ends around stars", failed(`Incorrect API key: ${key.slice(0, 9)}****${key.slice(-9)}`), "kept"],
  ["both ends around an ellipsis", failed(`Incorrect API key: ${key.slice(0, 9)}…${key.slice(-9)}`), "kept"],
  ["two lines", failed(`bad key ${first}\n${second}`), "kept"],
  ["parts of a message", { sent: { messages: [{ content: crumbs.map((text) => ({ text })) }] } }, "refused"],
  ["two parts of a message", { sent: { messages: [{ content: [{ text: first }, { text: second }] }] } }, "kept"],
  ["the items of a list", { answered: crumbs.map((text) => ({ parts: [{ text, index: 1 }] })) }, "refused"],
  [
    "lines of JSON",
    file("application/x-ndjson", Buffer.from(thirds.map((one) => JSON.stringify(delta(one))).join("\n"))),
    "refused",
  ],
  ["two comments", lines(`: ${first}\n: ${second}\n\n`), "kept"],
  ["two ids", lines(`id: ${first}\ndata: {}\n\nid: ${second}\ndata: {}\n\n`), "kept"],
  ["two lines of an event", lines(`data: ${first}\ndata: ${second}\n\n`), "kept"],
  [
    "one of two outputs that take turns",
    streamed(
      ...thirds.flatMap((one) => [
        { output_index: 0, delta: one },
        { output_index: 1, delta: "other" },
      ]),
    ),
    "kept",
  ],
  [
    "thoughts and words",
    streamed(
      { choices: [{ index: 0, delta: { thoughts: first } }] },
      { choices: [{ index: 0, delta: { content: second } }] },
    ),
    "kept",
  ],
  [
    "items with an index and without",
    streamed({ choices: [{ index: 3, delta: { content: first } }] }, { choices: [{ delta: { content: second } }] }),
    "kept",
  ],
  ["the parts of one event", streamed({ parts: [{ text: first }, { text: second }] }), "kept"],
  ["a text in wider units", file("text/plain", Buffer.from(`key ${key}`, "utf16le")), "kept"],
  ["a film in wider units", file("audio/mpeg", Buffer.from(`\u00ffID3${key}`, "utf16le")), "refused"],
  ["packed bytes", file("application/octet-stream", gzipSync(`key ${key}`)), "refused"],
  ["packed bytes that are cut", file("application/octet-stream", gzipSync(`key ${key}`).subarray(0, 30)), "refused"],
  ["an error, sent in quotes", said("authorization", `Bearer "${key}"`), "kept"],
  ["an error, sent with a name", said("authorization", `Token token="${key}"`), "kept"],
  ["an error, sent with a scheme of more words", said("authorization", `ApiKey-v1 ${key}`), "kept"],
  ["an error, sent in a list", said("authorization", `Bearer ${key}, Bearer abc`), "kept"],
  ["an error, sent as a cookie in quotes", said("cookie", `s="${key}"`), "kept"],
  ["an error, sent as a session", said("x-session", key), "kept"],
  [
    "an error beside a cookie that is set",
    {
      ...failed(`session ${key}`),
      requestHeaders: [["content-type", "application/json"]],
      responseHeaders: [
        ["content-type", "application/json"],
        ["set-cookie", `s=${key}; Path=/`],
      ],
    },
    "kept",
  ],
];
