import type { CapturedExchange } from "../exchange/captured-exchange.ts";
import { essenceOf } from "../judge/answer-schema.ts";

/** The value of a header of an answer. */
export function headerOf({ response }: CapturedExchange, name: string): string | undefined {
  return response.headers.find(([one]) => one === name)?.[1];
}

/** The JSON body of an answer, undefined when it is none. */
export function capturedBody(exchange: CapturedExchange): unknown {
  if (essenceOf(headerOf(exchange, "content-type") ?? "") !== "application/json") return undefined;
  try {
    return JSON.parse(Buffer.concat(exchange.response.chunks.map(({ bytes }) => bytes)).toString("utf8"));
  } catch {
    return undefined;
  }
}
