import { WebhookError } from "../errors/webhook-error.ts";
import type { WebhookRequest } from "./webhook-request.ts";

type NextChunk = () => Promise<{ readonly done?: boolean | undefined; readonly value?: Uint8Array | undefined }>;

/** The chunks of a body. Leaving them early leaves the connection open, so that the refusal can be answered. */
function chunksOf(request: WebhookRequest): NextChunk {
  if (Symbol.asyncIterator in request) {
    const iterator = request[Symbol.asyncIterator]();
    return () => iterator.next();
  }
  const reader = request.body?.getReader();
  return async () => (reader ? reader.read() : { done: true });
}

async function readText(request: WebhookRequest, maxBytes: number): Promise<string> {
  const next = chunksOf(request);
  const decoder = new TextDecoder();
  let text = "";
  let size = 0;
  for (let { done, value } = await next(); !done; { done, value } = await next()) {
    size += value?.byteLength ?? 0;
    if (size > maxBytes) throw new WebhookError(`The body is larger than ${maxBytes} bytes.`, "too_large");
    text += decoder.decode(value, { stream: true });
  }
  return text + decoder.decode();
}

/**
 * The JSON of a body.
 *
 * @throws WebhookError `too_large` as soon as it has more bytes, `unreadable` when it breaks off, was read before or is
 * not JSON.
 */
export async function readWebhookBody(request: WebhookRequest, maxBytes: number): Promise<unknown> {
  try {
    return JSON.parse(await readText(request, maxBytes));
  } catch (cause) {
    if (cause instanceof WebhookError) throw cause;
    const hint = "If a framework has read it before, pass what it parsed to parseWebhookBody.";
    throw new WebhookError(`The body cannot be read as JSON: ${String(cause)}. ${hint}`, "unreadable", { cause });
  }
}
