import type { IncomingMessage, ServerResponse } from "node:http";
import type { CapturedExchange } from "../exchange/captured-exchange.ts";
import { captureExchange } from "./capture-exchange.ts";
import { type Allowance, CollectedBody } from "./collected-body.ts";
import { passAnswer } from "./pass-answer.ts";
import { passRequest } from "./pass-request.ts";
import type { PassedExchange } from "./passed-exchange.ts";
import type { RequestHead, Upstream } from "./upstream.ts";
import { writeRefusal } from "./write-refusal.ts";

/** What is passed, and how much of it is kept. */
export interface PassOptions {
  readonly upstream: Upstream;
  readonly head: RequestHead;
  /** What is sent in the place of the client's body. */
  readonly replacement?: Uint8Array;
  /** Bytes that are kept of request and answer together. */
  readonly maxBody: number;
}

/** Why nothing can be recorded of an exchange that passed as a whole, undefined when something can. */
function objectionTo({ method = "", complete }: IncomingMessage, status: number, allowance: Allowance) {
  if (method !== "GET" && method !== "POST") return `${method} is no operation of the contract`;
  if (!complete) return "it was answered before the request was whole";
  if (status === 101) return "another protocol was chosen";
  return allowance.left < 0 ? "it is larger than --max-body" : undefined;
}

/** Of an error of the system or of Node its code, since its message may quote; without one it is our own. */
function reasonOf(error: unknown): string {
  const { code, message = "" }: { readonly code?: unknown; readonly message?: string } = Object(error);
  return `the upstream gives no answer (${code ?? message})`;
}

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

async function capture(
  ...seen: Parameters<typeof captureExchange>
): Promise<Omit<CapturedExchange, "startedAt"> | string> {
  return captureExchange(...seen).catch((error: Error) => `its body cannot be decoded: ${error.message}`);
}

/** Passes a request to the upstream and its answer back, and tells what there is to record. Never throws. */
export async function passExchange(
  message: IncomingMessage,
  response: ServerResponse,
  { upstream, head, replacement, maxBody }: PassOptions,
): Promise<PassedExchange> {
  const [startedAt, begin] = [Date.now(), performance.now()];
  const allowance = { left: maxBody };
  const [sent, received] = [new CollectedBody(allowance), new CollectedBody(allowance)];
  message.on("data", (bytes: Buffer) => sent.add(bytes, 0));
  const end = (status: number | undefined, captured: CapturedExchange | string): PassedExchange => {
    const { method = "", url: target = "" } = message;
    const duration = performance.now() - begin;
    return { method, target, startedAt, duration, status, bytes: received.bytes, pieces: received.pieces, captured };
  };

  let answer: IncomingMessage;
  try {
    answer = await passRequest(message, response, upstream.ask(head), replacement);
  } catch (error) {
    if (response.destroyed) return end(undefined, "the client left");
    const reason = reasonOf(error);
    writeRefusal(response, 502, capitalised(reason));
    return end(502, reason);
  }
  const { statusCode: status = 0 } = answer;
  const broken = await passAnswer(answer, response, received).catch(() => {
    answer.destroy();
    writeRefusal(response, 502, "The upstream's answer is none that can be passed on");
    return "its answer is none that can be passed on";
  });
  if (broken) return end(status, broken);
  const objection = objectionTo(message, status, allowance);
  if (objection) return end(status, objection);
  const captured = await capture({ head: message, body: sent }, { head: answer, body: received }, maxBody);
  return end(status, typeof captured === "string" ? captured : { startedAt, ...captured });
}
