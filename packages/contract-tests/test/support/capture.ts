import type { Origin } from "../../src/capture/origin.ts";
import type { CapturedExchange, HeaderList } from "../../src/exchange/captured-exchange.ts";

/** Where the captures of tests come from. */
export const origin: Origin = {
  kind: "imported",
  source: "A test",
  licence: "Apache-2.0",
  recorder: "test 1",
  upstreamHost: "api.example.com",
  recordedAt: "2026-08-19T14:35:57Z",
};

/** What a test says of a call; the rest is a plain turn of a chat. */
export interface Call {
  readonly startedAt?: number;
  readonly method?: string;
  readonly target?: string;
  readonly requestHeaders?: HeaderList;
  /** JSON value, or bytes as they are. */
  readonly sent?: unknown;
  readonly status?: number;
  readonly responseHeaders?: HeaderList;
  /** JSON value, or bytes as they are. */
  readonly answered?: unknown;
  /** Places at which the answer is split. */
  readonly splits?: readonly number[];
}

const json: HeaderList = [["content-type", "application/json"]];

function bytesOf(value: unknown): Uint8Array {
  return value instanceof Uint8Array ? value : Buffer.from(JSON.stringify(value));
}

/** A captured call. */
export function captured(call: Call = {}): CapturedExchange {
  const { sent = { model: "gpt-4o", messages: [{ role: "user", content: "Hi" }] }, splits = [] } = call;
  const answer = bytesOf(call.answered ?? { object: "chat.completion", choices: [] });
  return {
    startedAt: call.startedAt ?? 0,
    request: {
      method: call.method ?? "POST",
      target: call.target ?? "/v1/chat/completions",
      headers: call.requestHeaders ?? json,
      body: call.method === "GET" ? new Uint8Array() : bytesOf(sent),
    },
    response: {
      status: call.status ?? 200,
      headers: call.responseHeaders ?? json,
      chunks: [0, ...splits].map((start, index) => ({ t: index * 10, bytes: answer.subarray(start, splits[index]) })),
    },
  };
}
