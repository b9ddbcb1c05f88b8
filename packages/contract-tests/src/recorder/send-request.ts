import { type IncomingMessage, request as requestHttp } from "node:http";
import { request as requestHttps } from "node:https";
import { performance } from "node:perf_hooks";
import { NoAnswerError } from "../errors/no-answer-error.ts";
import type { CapturedChunk, CapturedExchange, HeaderList } from "../exchange/captured-exchange.ts";
import { decodeChunks } from "../exchange/decode-chunks.ts";
import { largestHead } from "../largest-head.ts";
import type { WireRequest } from "./wire-request.ts";

/** How long a server may be silent: pictures are drawn before the head of their answer comes. */
const idleMs = 300_000;

/** How much of an answer is kept. */
const maxBytes = 256 * 2 ** 20;

type Chunks = CapturedExchange["response"]["chunks"];

function headerList(rawHeaders: readonly string[]): HeaderList {
  const pairs: (readonly [string, string])[] = [];
  for (let index = 0; index < rawHeaders.length; index += 2)
    pairs.push([(rawHeaders[index] ?? "").toLowerCase(), rawHeaders[index + 1] ?? ""]);
  return pairs;
}

/** The pieces of a body, each with the time since the head. */
async function readPieces(response: IncomingMessage): Promise<Chunks> {
  const start = performance.now();
  const chunks: CapturedChunk[] = [];
  let length = 0;
  // Without an encoding of characters every piece is a Buffer.
  for await (const bytes of response as AsyncIterable<Buffer>) {
    length += bytes.length;
    if (length > maxBytes) throw new NoAnswerError(`it is larger than ${maxBytes} bytes`, true);
    chunks.push({ t: performance.now() - start, bytes });
  }
  // No encoding is asked for; some proxies choose one all the same.
  return decodeChunks(chunks, response.headers["content-encoding"] ?? "", maxBytes);
}

/** Names what failed, never what was sent. */
function reasonOf(error: NodeJS.ErrnoException): string {
  return error.code ? `the connection failed (${error.code})` : error.message;
}

/** The head of the answer. */
function exchangeHeads(base: URL, { method, target, headers, body }: WireRequest): Promise<IncomingMessage> {
  const url = new URL(base.pathname.replace(/\/$/, "") + target, base);
  const send = url.protocol === "https:" ? requestHttps : requestHttp;
  // A connection of its own: one that was kept could be closed while a request is on its way, which costs. Its
  // certificate is verified whatever the environment says, for it is told the key.
  const options = { agent: false, timeout: idleMs, rejectUnauthorized: true, maxHeaderSize: largestHead };
  const call = send(url, { method, headers, ...options });
  let sent = false;
  call.on("socket", (socket) => {
    socket.once(url.protocol === "https:" ? "secureConnect" : "connect", () => {
      sent = true;
    });
  });
  return new Promise((resolve, reject) => {
    call.on("response", resolve);
    call.on("timeout", () => call.destroy(new Error(`silence for ${idleMs / 1000} seconds`)));
    call.on("upgrade", (_, socket) => {
      socket.destroy();
      reject(new NoAnswerError("the server chose another protocol", true));
    });
    call.on("error", (error) => reject(new NoAnswerError(reasonOf(error), sent)));
    call.end(body);
  });
}

/**
 * Makes one request and keeps its answer in the pieces in which it came. Redirects are not followed, so that the key
 * reaches nobody else.
 *
 * @param startedAt when it begins, in milliseconds since 1970.
 * @throws NoAnswerError when the answer did not come, or not whole.
 */
export async function sendRequest(base: URL, request: WireRequest, startedAt: number): Promise<CapturedExchange> {
  const response = await exchangeHeads(base, request);
  const { method, target, headers, body } = request;
  try {
    const chunks = await readPieces(response);
    return {
      startedAt,
      request: { method, target, headers: Object.entries(headers), body },
      response: { status: response.statusCode ?? 0, headers: headerList(response.rawHeaders), chunks },
    };
  } catch (error) {
    if (error instanceof NoAnswerError) throw error;
    throw new NoAnswerError("it was cut in the middle, or cannot be decoded", true);
  }
}
