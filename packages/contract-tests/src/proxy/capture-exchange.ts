import type { IncomingMessage } from "node:http";
import type { CapturedChunk, CapturedExchange, HeaderList } from "../exchange/captured-exchange.ts";
import { decodeChunks } from "../exchange/decode-chunks.ts";
import type { CollectedBody } from "./collected-body.ts";
import { pairsOf } from "./pass-headers.ts";

/** A message with its collected body. */
export interface SeenMessage {
  readonly head: IncomingMessage;
  readonly body: CollectedBody;
}

function decode({ head, body }: SeenMessage, limit: number): Promise<readonly CapturedChunk[]> {
  return decodeChunks(body.chunks, String(head.headers["content-encoding"] ?? ""), limit);
}

/** The headers of a message whose body was freed of its content encodings. */
function headersOf({ rawHeaders }: IncomingMessage): HeaderList {
  const list = pairsOf(rawHeaders).map(([name, value]) => [name.toLowerCase(), value] as const);
  return list.filter(([name]) => name !== "content-encoding");
}

/**
 * What is recorded of a request and its answer.
 *
 * @param limit how many bytes a body may have when its content encodings are taken off
 * @throws Error with a reason that holds nothing of either, when a body cannot be decoded.
 */
export async function captureExchange(
  request: SeenMessage,
  answer: SeenMessage,
  limit: number,
): Promise<Pick<CapturedExchange, "request" | "response">> {
  const body = await decode(request, limit);
  const { method = "GET", url: target = "/" } = request.head;
  return {
    request: {
      method,
      target,
      headers: headersOf(request.head),
      body: Buffer.concat(body.map(({ bytes }) => bytes)),
    },
    response: {
      status: answer.head.statusCode ?? 0,
      headers: headersOf(answer.head),
      chunks: await decode(answer, limit),
    },
  };
}
