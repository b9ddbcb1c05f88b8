import { type ArchiveFormat, listIn } from "../archive/archive-format.ts";
import { bytesOf, type CassetteHeaders, headerList } from "../archive/cassette-parts.ts";
import { readEach } from "../archive/read-each.ts";
import { headersSchema, shapeOf } from "../archive/shape.ts";
import { interactionOf } from "./interaction-of.ts";

interface RubyInteraction {
  readonly request: {
    readonly method: string;
    readonly uri: string;
    readonly headers?: CassetteHeaders;
    readonly body?: unknown;
  };
  readonly response: {
    readonly status: { readonly code: number };
    readonly headers?: CassetteHeaders;
    readonly body?: unknown;
  };
  readonly recorded_at?: string;
}

const shape = shapeOf<RubyInteraction>({
  type: "object",
  required: ["request", "response"],
  properties: {
    request: {
      type: "object",
      required: ["method", "uri"],
      properties: { method: { type: "string" }, uri: { type: "string" }, headers: headersSchema },
    },
    response: {
      type: "object",
      required: ["status"],
      properties: {
        status: { type: "object", required: ["code"], properties: { code: { type: "integer" } } },
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
        request: { headers: headerList(request.headers), body: bytesOf(request.body) },
        response: {
          status: response.status.code,
          headers: headerList(response.headers),
          body: bytesOf(response.body),
        },
        ...(recorded_at && { recordedAt: recorded_at }),
      });
    }),
  }),
};
