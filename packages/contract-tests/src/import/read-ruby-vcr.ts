import { type ArchiveFormat, listIn } from "../archive/archive-format.ts";
import { readEach } from "../archive/read-each.ts";
import { headersSchema, shapeOf } from "../archive/shape.ts";
import { type CassetteMessage, messageOf, requestSchema, statusSchema } from "./cassette-shape.ts";
import { interactionOf } from "./interaction-of.ts";

interface RubyInteraction {
  readonly request: CassetteMessage & { readonly method: string; readonly uri: string };
  readonly response: CassetteMessage & { readonly status: { readonly code: number } };
  readonly recorded_at?: string;
}

const shape = shapeOf<RubyInteraction>({
  type: "object",
  required: ["request", "response"],
  properties: {
    request: requestSchema("uri"),
    response: {
      type: "object",
      required: ["status"],
      properties: {
        status: statusSchema,
        headers: headersSchema,
      },
    },
    recorded_at: { type: "string" },
  },
});

/** Cassettes of VCR for Ruby, in YAML or JSON, and of those who write its format. Source: the cassette format of VCR 6. */
export const rubyVcr: ArchiveFormat = {
  name: "vcr",
  recognises: ({ http_interactions }) => Array.isArray(http_interactions),
  read: async (value) => ({
    recorder: typeof value.recorded_with === "string" ? value.recorded_with : "VCR",
    interactions: await readEach(listIn(value, "http_interactions"), (item, number) => {
      const { request, response, recorded_at } = shape(item);
      return interactionOf(number, {
        method: request.method.replace(/^:/, "").toUpperCase(),
        uri: request.uri,
        request: messageOf(request),
        response: { status: response.status.code, ...messageOf(response) },
        ...(recorded_at && { recordedAt: recorded_at }),
      });
    }),
  }),
};
