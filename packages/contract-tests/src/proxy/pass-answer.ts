import type { IncomingMessage, ServerResponse } from "node:http";
import { pipeline } from "node:stream/promises";
import type { CollectedBody } from "./collected-body.ts";
import { endToEndHeaders, pairsOf } from "./pass-headers.ts";

// What is finer than a microsecond is noise.
const microseconds = (ms: number) => Math.round(ms * 1000) / 1000;

const noBytes = new Uint8Array();

/** Who of the two leaves first. The other is then cut off by us. */
function firstToLeave(answer: IncomingMessage, response: ServerResponse): Promise<string> {
  return new Promise((resolve) => {
    response.once("close", () => resolve("the client left before its end"));
    answer.once("close", () => resolve("the upstream broke it off"));
  });
}

/**
 * Passes an answer on, each piece at once and no faster than the client reads. When either side breaks off, the other one
 * is cut off, too.
 *
 * @returns why it did not pass as a whole, undefined when it did.
 */
export async function passAnswer(
  answer: IncomingMessage,
  response: ServerResponse,
  body: CollectedBody,
): Promise<string | undefined> {
  const begin = performance.now();
  const first = firstToLeave(answer, response);
  response.sendDate = false;
  response.writeHead(answer.statusCode ?? 502, answer.statusMessage ?? "", endToEndHeaders(answer.rawHeaders).flat());
  // The head leaves at once and in its own bytes: `flushHeaders` would write it as UTF-8.
  response.write(noBytes);
  answer.on("data", (bytes: Buffer) => body.add(bytes, microseconds(performance.now() - begin)));
  answer.once("end", () => response.addTrailers(pairsOf(answer.rawTrailers)));
  return pipeline(answer, response).then(
    () => undefined,
    () => first,
  );
}
