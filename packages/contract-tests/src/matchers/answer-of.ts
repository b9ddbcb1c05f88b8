import { operationAt } from "../addresses/operation-at.ts";
import { essenceOf } from "../judge/answer-schema.ts";
import type { Answer } from "../judge/judge-body.ts";

/** What of an answer cannot be told from the value itself. */
export interface AnswerOptions {
  /** Operation that answered. Default: told by the URL of the response. */
  readonly operationId?: string;
}

/** What the client's raw operations resolve to. */
interface ClientResult {
  readonly data: unknown;
  readonly response: Response;
}

function isAnswer(value: object): value is Answer {
  return "operationId" in value && "status" in value && "mediaType" in value && "body" in value;
}

function isClientResult(value: object): value is ClientResult {
  return "data" in value && "response" in value && value.response instanceof Response;
}

function kindOf({ url, status, headers }: Response, { operationId }: AnswerOptions): Omit<Answer, "body"> {
  const found = operationId ?? (url ? operationAt(new URL(url).pathname)?.operation.operationId : undefined);
  if (!found) {
    throw new TypeError(
      `Name the operation, as in toMatchContract({ operationId }): ${url || "a response without URL"}`,
    );
  }
  return { operationId: found, status, mediaType: headers.get("content-type") ?? "" };
}

async function readBody(response: Response, mediaType: string): Promise<unknown> {
  if (response.bodyUsed)
    throw new TypeError("The body of the response was read already: pass on a clone, or the result");
  // The caller can still read it.
  const copy = response.clone();
  if (essenceOf(mediaType) === "text/event-stream") return copy.text();
  return essenceOf(mediaType) === "application/json" ? copy.json() : new Uint8Array(await copy.arrayBuffer());
}

/**
 * The answer in a value that a test may hold: an {@link Answer}, a `Response`, or the `{ data, response }` of a raw
 * operation. A response stays readable.
 *
 * @throws TypeError when it is none of these, was read already, is a stream of the client's, or belongs to no operation.
 */
export async function answerOf(value: unknown, options: AnswerOptions): Promise<Answer> {
  if (value instanceof Response) {
    const kind = kindOf(value, options);
    return { ...kind, body: await readBody(value, kind.mediaType) };
  }
  if (typeof value === "object" && value !== null) {
    if (isAnswer(value)) return value;
    if (isClientResult(value)) return { ...kindOf(value.response, options), body: collected(value.data) };
  }
  throw new TypeError("Expected a Response, the result of a raw operation, or {operationId, status, mediaType, body}");
}

/** What was collected of an answer. A stream can be read once, and its reader is the test. */
function collected(data: unknown): unknown {
  const streams = typeof data === "object" && data !== null && (Symbol.asyncIterator in data || "getReader" in data);
  if (streams)
    throw new TypeError(
      "A stream is judged by what it brought: pass { ...result, data: await Array.fromAsync(result.data) }",
    );
  return data;
}
