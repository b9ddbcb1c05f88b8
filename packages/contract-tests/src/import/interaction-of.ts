import type { Interaction } from "../archive/archive.ts";
import { addressOf, isoDate } from "../archive/cassette-parts.ts";
import { headerIn, responseOf } from "../archive/response-of.ts";
import type { HeaderList } from "../exchange/captured-exchange.ts";
import { decodeBody } from "./decode-body.ts";

/** What every kind of cassette has of an interaction. */
export interface CassetteCall {
  readonly method: string;
  /** Address, with its host unless the recorder left it out. */
  readonly uri: string;
  readonly request: { readonly headers: HeaderList; readonly body: Uint8Array };
  readonly response: { readonly status: number; readonly headers: HeaderList; readonly body: Uint8Array };
  readonly recordedAt?: string;
}

/** The interaction of a cassette. Its time is the cassette's own, else the one that the answer's head states. */
export function interactionOf(
  number: number,
  { method, uri, request, response, recordedAt }: CassetteCall,
): Interaction {
  const { target, host } = addressOf(uri);
  const at = isoDate(recordedAt) ?? isoDate(headerIn(response.headers, "date"));
  const answer = responseOf(response.status, response.headers, decodeBody(response.body, response.headers));
  const body = decodeBody(request.body, request.headers);
  return {
    number,
    step: {
      startedAt: at === null ? number : Date.parse(at),
      request: { method, target, headers: request.headers, body },
      response: answer.response,
    },
    host,
    recordedAt: at,
    composed: answer.composed,
  };
}
