import { isOperationId } from "@haoee/spec";
import type { Archive, Interaction } from "../archive/archive.ts";
import { responseOf } from "../archive/response-of.ts";
import { isUndocumentedKindError } from "../errors/undocumented-kind-error.ts";
import { UnknownOperationError } from "../errors/unknown-operation-error.ts";
import { UnreadableArchiveError } from "../errors/unreadable-archive-error.ts";
import { answerSchema, essenceOf } from "../judge/answer-schema.ts";
import { readEvents } from "../judge/read-events.ts";
import { composedRequest } from "./composed-request.ts";

/** What a body that came alone is of. */
export interface RawBodyFacts {
  readonly operation: string;
  /** HTTP status, 200 unless told. */
  readonly status?: number;
  /** Unless told, an event stream for `.sse` and JSON for anything else. */
  readonly mediaType?: string;
  readonly entry?: string;
}

const eventStream = "text/event-stream";

function isDocumented(operationId: string, status: number, mediaType: string): boolean {
  try {
    answerSchema({ operationId, status, mediaType });
    return true;
  } catch (error) {
    if (isUndocumentedKindError(error)) return false;
    throw error;
  }
}

/** The bodies in a file: one, or each event of a stream where the contract knows the answer in one piece only. */
function bodiesOf(bytes: Uint8Array, { operation, status, mediaType }: Required<Omit<RawBodyFacts, "entry">>) {
  if (essenceOf(mediaType) !== eventStream || isDocumented(operation, status, mediaType)) return [{ bytes, mediaType }];
  const events = readEvents(new TextDecoder().decode(bytes));
  return events.map((data) => ({ bytes: Buffer.from(data), mediaType: "application/json" }));
}

/**
 * Reads a body that came alone, as the answer to the documented request of an entry. What nobody captured is composed,
 * and said to be.
 *
 * @param file what to call it in errors
 * @throws UnknownOperationError, or UnreadableArchiveError when nothing documents a request for it
 */
export async function readRawBody(bytes: Uint8Array, file: string, facts: RawBodyFacts): Promise<Archive> {
  const { operation, status = 200, mediaType = file.endsWith(".sse") ? eventStream : "application/json" } = facts;
  if (!isOperationId(operation)) throw new UnknownOperationError(operation);
  const bodies = bodiesOf(bytes, { operation, status, mediaType });
  const isStream = bodies.some((body) => essenceOf(body.mediaType) === eventStream);
  const composed = await composedRequest(operation, isStream, facts.entry);
  if (!composed) {
    const where = facts.entry ? `the entry ${facts.entry}` : "the contract";
    throw new UnreadableArchiveError(file, `${where} documents no request to ${operation}`);
  }
  const assumed = facts.status === undefined ? ["/response/status"] : [];
  const interactions = bodies.map((body, index): Interaction => {
    const answer = responseOf(status, [["content-type", body.mediaType]], body.bytes);
    return {
      number: index + 1,
      step: { startedAt: 0, request: composed.request, response: answer.response },
      host: null,
      recordedAt: null,
      composed: ["/request", ...assumed, "/response/headers/content-type", ...answer.composed],
      entry: composed.entry.id,
    };
  });
  return { recorder: "not known", interactions };
}
