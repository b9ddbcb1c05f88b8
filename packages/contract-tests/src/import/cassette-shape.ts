import { bytesOf, type CassetteHeaders, headerList } from "../archive/cassette-parts.ts";
import { headersSchema } from "../archive/shape.ts";
import type { HeaderList } from "../exchange/captured-exchange.ts";

/** What all cassettes have of a request or an answer. */
export interface CassetteMessage {
  readonly headers?: CassetteHeaders;
  readonly body?: unknown;
}

/** The schema of a request whose address stands under a name. */
export function requestSchema(address: "uri" | "url"): object {
  const text = { type: "string" };
  return {
    type: "object",
    required: ["method", address],
    properties: { method: text, [address]: text, headers: headersSchema },
  };
}

/** The schema of a status with its reason beside it. */
export const statusSchema: object = {
  type: "object",
  required: ["code"],
  properties: { code: { type: "integer" } },
};

/** Headers and body of a message as they were sent. */
export function messageOf({ headers, body }: CassetteMessage): { headers: HeaderList; body: Uint8Array } {
  return { headers: headerList(headers), body: bytesOf(body) };
}
