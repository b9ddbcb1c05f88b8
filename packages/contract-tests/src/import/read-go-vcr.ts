import { type ArchiveFormat, listIn } from "../archive/archive-format.ts";
import { bytesOf, type CassetteHeaders, headerList } from "../archive/cassette-parts.ts";
import { readEach } from "../archive/read-each.ts";
import { headersSchema, shapeOf } from "../archive/shape.ts";
import { interactionOf } from "./interaction-of.ts";

interface GoInteraction {
  readonly request: {
    readonly method: string;
    readonly url: string;
    readonly headers?: CassetteHeaders;
    readonly body?: unknown;
  };
  readonly response: { readonly code: number; readonly headers?: CassetteHeaders; readonly body?: unknown };
}

const shape = shapeOf<GoInteraction>({
  type: "object",
  required: ["request", "response"],
  properties: {
    request: {
      type: "object",
      required: ["method", "url"],
      properties: { method: { type: "string" }, url: { type: "string" }, headers: headersSchema },
    },
    response: {
      type: "object",
      required: ["code"],
      properties: { code: { type: "integer" }, headers: headersSchema },
    },
  },
});

function isOfGo(item: unknown): boolean {
  const { request } = Object(item);
  return typeof request === "object" && request !== null && "url" in request;
}

/** Cassettes of go-vcr, whose versions 1 to 4 write version 1 or 2 of its format. Source: its type `Interaction`. */
export const goVcr: ArchiveFormat = {
  name: "vcr",
  recognises: ({ interactions }) => Array.isArray(interactions) && interactions.some(isOfGo),
  read: async (value) => ({
    recorder: "go-vcr",
    interactions: await readEach(listIn(value, "interactions"), (item, number) => {
      const { request, response } = shape(item);
      return interactionOf(number, {
        // Go takes an empty method for GET.
        method: request.method || "GET",
        uri: request.url,
        request: { headers: headerList(request.headers), body: bytesOf(request.body) },
        response: { status: response.code, headers: headerList(response.headers), body: bytesOf(response.body) },
      });
    }),
  }),
};
