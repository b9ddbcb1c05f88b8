const encoder = new TextEncoder();

function event(content: string, finishReason: string | null): string {
  const choices = [{ index: 0, delta: { content }, logprobs: null, finish_reason: finishReason }];
  const facts = { id: "chatcmpl-1", object: "chat.completion.chunk", created: 1700000000, model: "gpt-4o" };
  return `data: ${JSON.stringify({ ...facts, system_fingerprint: "fp_1", choices })}\n\n`;
}

/** How many events a streamed chat of these measurements has. */
export const eventCount = 20_000;

/** A streamed chat, one event in each piece. */
export const eventByEvent: readonly Uint8Array[] = Array.from({ length: eventCount }, (_, i) =>
  encoder.encode(event(`token ${i} `, i === eventCount - 1 ? "stop" : null)),
);

/** Bytes in pieces of one length. */
function inPieces(bytes: Uint8Array, length: number): readonly Uint8Array[] {
  return Array.from({ length: Math.ceil(bytes.length / length) }, (_, i) =>
    bytes.subarray(i * length, (i + 1) * length),
  );
}

/** The same chat in pieces of 64 KB. */
export const inLargePieces: readonly Uint8Array[] = inPieces(Buffer.concat(eventByEvent), 65_536);

/** One event of 4 MB in pieces of 1400 bytes, as a picture in base64 arrives. */
export const largeEvent: readonly Uint8Array[] = inPieces(encoder.encode(event("x".repeat(4e6), "stop")), 1400);

/** An answer whose body is these pieces, each of them handed out when it is asked for. */
export function answerOf(pieces: readonly Uint8Array[]): Response {
  let next = 0;
  const source: UnderlyingDefaultSource<Uint8Array> = {
    pull(controller) {
      const piece = pieces[next++];
      if (piece) controller.enqueue(piece);
      else controller.close();
    },
  };
  const body = new ReadableStream(source, { highWaterMark: 0 });
  return new Response(body, { headers: { "content-type": "text/event-stream" } });
}
