import { essenceOf } from "../../judge/answer-schema.ts";
import type { RecordedRequest, RecordedResponse } from "../../recording/recording.ts";
import { callByClient } from "../../stories/call-by-client.ts";
import type { ClientFactory } from "../../stories/walk-exchanges.ts";

/** A stream whose splits are tried: the request it answers and what made the client of it. */
export interface SplitStream {
  readonly operationId: string;
  readonly request: RecordedRequest;
  readonly response: RecordedResponse;
  readonly createClient: ClientFactory;
}

/** A body in which each piece is taken by itself. */
function bodyOf(pieces: readonly Uint8Array[]): ReadableStream<Uint8Array> {
  let next = 0;
  return new ReadableStream({
    pull(controller) {
      const piece = pieces[next];
      next += 1;
      if (piece) controller.enqueue(piece);
      else controller.close();
    },
  });
}

/** What the client reads of the pieces, as a text that is the same for the same answer: its events and how they ended. */
export async function readSplit(stream: SplitStream, pieces: readonly Uint8Array[]): Promise<string> {
  const { operationId, request, response, createClient } = stream;
  const headers = { "content-type": essenceOf(response.headers["content-type"] ?? "") };
  const client = createClient({
    apiKey: "none",
    baseUrl: "http://127.0.0.1",
    maxRetries: 0,
    fetch: async () => new Response(bodyOf(pieces), { status: response.status, headers }),
  });
  try {
    const { body, failure } = await callByClient(client, operationId, request);
    return JSON.stringify([body, failure]);
  } catch (error) {
    return String(error);
  }
}
