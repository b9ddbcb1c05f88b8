import { PlayEndedError } from "../errors/play-ended-error.ts";
import type { CapturedExchange } from "../exchange/captured-exchange.ts";
import { findKnown } from "../redaction/known-secrets.ts";
import { replaceSpans } from "../redaction/span.ts";
import { textSpans } from "../redaction/value-spans.ts";
import { capturedBody } from "./captured-body.ts";
import type { Line } from "./line.ts";
import type { Move } from "./play.ts";

/** Statuses by which a gateway refuses the key, or for lack of credit: no other request would fare better. */
const hopeless = [401, 402, 403];

/** How much of what a server says of a failure is told, and how much is read for it. */
const [mostTold, mostRead] = [200, 10_000];

/** What a server says of a failure, cut only when no part of the key can be left in it. */
function messageOf(body: unknown, key: string): string {
  const { error, message }: { readonly error?: { readonly message?: unknown }; readonly message?: unknown } =
    Object(body);
  const text = error?.message ?? message;
  if (typeof text !== "string") return "";
  const read = text.slice(0, mostRead);
  return `: ${replaceSpans(read, textSpans(read, findKnown([key]))).slice(0, mostTold)}`;
}

/** @throws PlayEndedError when an answer is not of a status that is wanted. */
export function checkStatus({ operationId, expect }: Move, exchange: CapturedExchange, { key }: Line): void {
  const { status } = exchange.response;
  if (expect?.includes(status) ?? (status >= 200 && status < 300)) return;
  const words = messageOf(capturedBody(exchange), key);
  throw new PlayEndedError(`${operationId} answered ${status}${words}`, {
    endsRun: hopeless.includes(status),
    // By 4xx a gateway says that it has done nothing.
    mayHaveCreated: status < 400 || status >= 500,
  });
}
