import type { CapturedStep, HeaderList } from "../../src/exchange/captured-exchange.ts";
import type { Call } from "./capture.ts";

/** A key without the form of any, so that only who knows it can find it. */
export const key = "Zx81Qw+Lm/04Ty_77KdPv29RbN";
/** Headers of a JSON request with the key. */
export const bearer: HeaderList = [
  ["authorization", `Bearer ${key}`],
  ["content-type", "application/json"],
];
/** Headers of a stream. */
export const events: HeaderList = [["content-type", "text/event-stream"]];
const form: HeaderList = [
  ["authorization", `Bearer ${key}`],
  ["content-type", "multipart/form-data; boundary=----part7f3a"],
];

/** An event stream of these values. */
export function sse(...values: readonly unknown[]): Buffer {
  return Buffer.from(`${values.map((value) => `data: ${JSON.stringify(value)}\n\n`).join("")}data: [DONE]\n\n`);
}

/** A piece of an answer. */
export function delta(content: string): object {
  return { object: "chat.completion.chunk", choices: [{ index: 0, delta: { content } }] };
}

function formOf(disposition: string, content: string): Buffer {
  return Buffer.from(
    `------part7f3a\r\nContent-Disposition: form-data; ${disposition}\r\n\r\n${content}\r\n------part7f3a--\r\n`,
  );
}

/** A call of the gateway's. */
export function webhook(target: string, headers: HeaderList, body: unknown): CapturedStep {
  const request = { method: "POST", target, headers, body: Buffer.from(JSON.stringify(body)) };
  return { startedAt: 10, webhook: "imageTaskFinished", request, response: { status: 200 } };
}

/** Ways for a key to come back, each with the call in which it does. */
export const echoes: readonly (readonly [channel: string, call: Call])[] = [
  ["a request header that nobody knows", { requestHeaders: [...bearer, ["x-custom", key]] }],
  ["a request header that is kept", { requestHeaders: [...bearer, ["user-agent", `app/${key}`]] }],
  ["a cookie", { requestHeaders: [...bearer, ["cookie", `session=${key}; a=b`]] }],
  [
    "a response header",
    {
      responseHeaders: [
        ["content-type", "application/json"],
        ["x-request-id", key],
      ],
    },
  ],
  [
    "a cookie that is set",
    {
      responseHeaders: [
        ["content-type", "application/json"],
        ["set-cookie", `s=${key}`],
      ],
    },
  ],
  [
    "an address to go to",
    {
      responseHeaders: [
        ["content-type", "application/json"],
        ["location", `https://h/x?t=${encodeURIComponent(key)}`],
      ],
    },
  ],
  ["the query", { target: `/v1/chat/completions?key=${encodeURIComponent(key)}` }],
  ["a parameter with a harmless name", { target: `/v1/chat/completions?trace=${encodeURIComponent(key)}` }],
  ["the path", { method: "GET", target: `/v1/images/tasks/${encodeURIComponent(key)}` }],
  ["the request", { sent: { model: "m", messages: [{ role: "user", content: `my key: ${key}` }] } }],
  [
    "JSON within the request",
    { sent: { model: "m", messages: [{ tool_calls: [{ function: { arguments: JSON.stringify({ a: key }) } }] }] } },
  ],
  ["an error", { status: 401, answered: { error: { message: `Incorrect API key provided: ${key}.`, type: "x" } } }],
  [
    "an error in plain text",
    { status: 502, responseHeaders: [["content-type", "text/plain"]], answered: Buffer.from(`no such key ${key}`) },
  ],
  [
    "a page of HTML",
    {
      status: 502,
      responseHeaders: [["content-type", "text/html"]],
      answered: Buffer.from(`<p>${key.replaceAll("+", "&#43;")}</p>`),
    },
  ],
  ["a name in the answer", { answered: { choices: [], [key]: 1 } }],
  [
    "a comment of a stream",
    { responseHeaders: events, answered: Buffer.concat([Buffer.from(`: ${key}\n\n`), sse(delta("a"))]) },
  ],
  ["an event that is no JSON", { responseHeaders: events, answered: Buffer.from(`data: ${key}\n\ndata: [DONE]\n\n`) }],
  ["texts of several events", { responseHeaders: events, answered: sse(...[...key].map(delta)) }],
  [
    "events that are no JSON",
    { responseHeaders: events, answered: Buffer.from([...key].map((sign) => `data: ${sign}\n\n`).join("")) },
  ],
  [
    "arguments of a tool that come in pieces",
    {
      responseHeaders: events,
      answered: sse(
        ...[...JSON.stringify({ api_key: "hunter-2222" }), key].map((piece) => ({
          choices: [{ index: 0, delta: { tool_calls: [{ index: 0, function: { arguments: piece } }] } }],
        })),
      ),
    },
  ],
  ["a text of a form", { target: "/v1/videos", requestHeaders: form, sent: formOf('name="prompt"', `a cat ${key}`) }],
  [
    "the name of a file",
    { target: "/v1/videos", requestHeaders: form, sent: formOf(`name="image"; filename="${key}.png"`, "x") },
  ],
  ["the name of a part", { target: "/v1/videos", requestHeaders: form, sent: formOf(`name="${key}"`, "x") }],
  [
    "a file of a form",
    { target: "/v1/videos", requestHeaders: form, sent: formOf('name="image"; filename="a.png"', `\x00${key}`) },
  ],
  ["a film", { responseHeaders: [["content-type", "video/mp4"]], answered: Buffer.from(`\x00\x01${key}`) }],
  ["what cannot be parsed", { answered: Buffer.from(`{"key": "${key}"`) }],
  ["an operation nobody knows", { target: `/v9/${key}` }],
];

/** Out of these no key can be taken, so they are not kept. */
export const unsafe: ReadonlySet<string> = new Set([
  "the name of a part",
  "a file of a form",
  "a film",
  "what cannot be parsed",
  "an operation nobody knows",
]);
