import { type ArchiveFormat, listIn } from "../archive/archive-format.ts";
import { bytesOf, type CassetteHeaders, headerList } from "../archive/cassette-parts.ts";
import { readEach } from "../archive/read-each.ts";
import { headersSchema, shapeOf } from "../archive/shape.ts";
import { interactionOf } from "./interaction-of.ts";

interface Message {
  readonly headers?: CassetteHeaders;
  readonly body?: unknown;
  /** JSON that a serializer took apart. */
  readonly parsed_body?: unknown;
}

interface VcrpyInteraction {
  readonly request: Message & { readonly method: string; readonly uri: string };
  readonly response: Message & {
    readonly status?: { readonly code: number };
    /** Written by older versions for httpx, with the body as `content`. */
    readonly status_code?: number;
    readonly content?: unknown;
  };
}

const shape = shapeOf<VcrpyInteraction>({
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
      properties: {
        status: { type: "object", required: ["code"], properties: { code: { type: "integer" } } },
        status_code: { type: "integer" },
        headers: headersSchema,
      },
      anyOf: [{ required: ["status"] }, { required: ["status_code"] }],
    },
  },
});

function messageBytes({ body, parsed_body }: Message): Uint8Array {
  return parsed_body === undefined ? bytesOf(body) : Buffer.from(JSON.stringify(parsed_body));
}

function isOfPython(item: unknown): boolean {
  const { request } = Object(item);
  return typeof request === "object" && request !== null && "uri" in request;
}

/** Cassettes of vcrpy for Python, in YAML or JSON. Source: the serializers of vcrpy, version 1 of its format. */
export const vcrpy: ArchiveFormat = {
  name: "vcr",
  recognises: ({ interactions }) => Array.isArray(interactions) && interactions.some(isOfPython),
  read: async (value) => ({
    recorder: "vcrpy",
    interactions: await readEach(listIn(value, "interactions"), (item, number) => {
      const { request, response } = shape(item);
      const { content = response.body } = response;
      return interactionOf(number, {
        method: request.method,
        uri: request.uri,
        request: { headers: headerList(request.headers), body: messageBytes(request) },
        response: {
          // The shape has proven one of them.
          status: response.status?.code ?? response.status_code ?? 0,
          headers: headerList(response.headers),
          body: messageBytes({ ...response, body: content }),
        },
      });
    }),
  }),
};
