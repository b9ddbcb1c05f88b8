import { type ArchiveFormat, listIn } from "../archive/archive-format.ts";
import { readEach } from "../archive/read-each.ts";
import { headersSchema, shapeOf } from "../archive/shape.ts";
import { type CassetteMessage, messageOf, requestSchema } from "./cassette-shape.ts";
import { interactionOf } from "./interaction-of.ts";

interface GoInteraction {
  readonly request: CassetteMessage & { readonly method: string; readonly url: string };
  readonly response: CassetteMessage & { readonly code: number };
}

const shape = shapeOf<GoInteraction>({
  type: "object",
  required: ["request", "response"],
  properties: {
    request: requestSchema("url"),
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
        request: messageOf(request),
        response: { status: response.code, ...messageOf(response) },
      });
    }),
  }),
};
