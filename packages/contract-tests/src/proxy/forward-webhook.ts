import { request as httpRequest, type IncomingMessage } from "node:http";
import { request as httpsRequest } from "node:https";
import { largestHead } from "../largest-head.ts";
import { answerHead } from "./answer-head.ts";
import { endToEndHeaders } from "./pass-headers.ts";

/** How long a receiver may take to answer, in milliseconds. */
const patience = 10_000;

/**
 * Sends a webhook on to its receiver, as it is but for its host.
 *
 * @returns the status of the answer, undefined when there was none.
 */
export async function forwardWebhook(
  message: IncomingMessage,
  body: Uint8Array,
  address: string,
): Promise<number | undefined> {
  const url = new URL(address);
  const kept = endToEndHeaders(message.rawHeaders).filter(([name]) => !/^(host|content-length)$/i.test(name));
  const headers = [["Host", url.host], ...kept, ["Content-Length", String(body.length)]].flat();
  const send = url.protocol === "https:" ? httpsRequest : httpRequest;
  const signal = AbortSignal.timeout(patience);
  const asked = send(url, { method: "POST", headers, agent: false, signal, maxHeaderSize: largestHead });
  try {
    asked.end(body);
    const answer = await answerHead(asked);
    answer.resume();
    return answer.statusCode;
  } catch {
    return undefined;
  }
}
