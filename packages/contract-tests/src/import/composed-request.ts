import { type Entry, entries, findEntry, type OperationId } from "@haoee/spec";
import type { CapturedRequest } from "../exchange/captured-exchange.ts";
import { capturedRequest } from "../exchange/captured-steps.ts";
import type { RecordedRequest } from "../recording/recording.ts";
import { documentedExchanges } from "../stories/documented-exchanges.ts";

/** A request that nobody sent: the example of a documentation entry. */
export interface ComposedRequest {
  readonly entry: Entry;
  readonly request: CapturedRequest;
}

function asksForStream({ body }: RecordedRequest): boolean {
  return Object(body).stream === true;
}

/** The documented request as one that asks for the kind of answer that came. */
function fitted(request: RecordedRequest, isStream: boolean): RecordedRequest {
  if (asksForStream(request) === isStream || typeof request.body !== "object" || request.body === null) return request;
  return { ...request, body: { ...request.body, stream: isStream } };
}

/**
 * The request for a body that came alone: the documented example of an entry, which is the wanted one or the operation's
 * first that asks for such an answer.
 *
 * @returns undefined when no entry documents a request to the operation
 */
export async function composedRequest(
  operationId: OperationId,
  isStream: boolean,
  wanted?: string,
): Promise<ComposedRequest | undefined> {
  const among = wanted === undefined ? entries : [findEntry(wanted)].filter((entry) => entry !== undefined);
  const documented = among.flatMap((entry) =>
    documentedExchanges(entry)
      .filter((exchange) => exchange.operationId === operationId)
      .map(({ request }) => ({ entry, request })),
  );
  const best = documented.find(({ request }) => asksForStream(request) === isStream) ?? documented[0];
  return best && { entry: best.entry, request: await capturedRequest(fitted(best.request, isStream)) };
}
