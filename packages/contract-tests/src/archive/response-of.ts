import type { CapturedChunk, CapturedExchange, HeaderList } from "../exchange/captured-exchange.ts";
import { essenceOf } from "../judge/answer-schema.ts";
import { splitEvents } from "./split-events.ts";

/** A response, and what of it its recorder did not keep. */
export interface ImportedResponse {
  readonly response: CapturedExchange["response"];
  /** JSON pointers within the step. */
  readonly composed: readonly string[];
}

/** The value of a header, undefined when it is not there. */
export function headerIn(headers: HeaderList, name: string): string | undefined {
  return headers.find(([other]) => other.toLowerCase() === name)?.[1];
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function guessMediaType(bytes: Uint8Array): string {
  const text = Buffer.from(bytes).toString("utf8");
  if (/^\s*(?::|data:|event:|id:)/.test(text)) return "text/event-stream";
  return isJson(text) ? "application/json" : "application/octet-stream";
}

/** A response whose body is known as a whole, decoded. A media type that its recorder left out is told from the body. */
export function responseOf(status: number, headers: HeaderList, bytes: Uint8Array): ImportedResponse {
  const given = headerIn(headers, "content-type");
  const mediaType = given ?? guessMediaType(bytes);
  const isStream = essenceOf(mediaType) === "text/event-stream";
  const chunks: readonly CapturedChunk[] = isStream ? splitEvents(bytes) : [{ t: 0, bytes }];
  return {
    response: { status, headers: given ? headers : [...headers, ["content-type", mediaType]], chunks },
    composed: [
      ...(given ? [] : ["/response/headers/content-type"]),
      ...(isStream ? chunks.map((_, index) => `/response/chunks/${index}/t`) : []),
    ],
  };
}
