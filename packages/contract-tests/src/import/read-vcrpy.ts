import { type ArchiveFormat, listIn } from "../archive/archive-format.ts";
import { readEach } from "../archive/read-each.ts";
import { headersSchema, shapeOf } from "../archive/shape.ts";
import { type CassetteMessage, messageOf, requestSchema, statusSchema } from "./cassette-shape.ts";
import { interactionOf } from "./interaction-of.ts";

interface Message extends CassetteMessage {
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
    request: requestSchema("uri"),
    response: {
      type: "object",
      properties: {
        status: statusSchema,
        status_code: { type: "integer" },
        headers: headersSchema,
      },
      anyOf: [{ required: ["status"] }, { required: ["status_code"] }],
    },
  },
});

function withBody({ parsed_body, ...message }: Message): CassetteMessage {
  return parsed_body === undefined ? message : { ...message, body: JSON.stringify(parsed_body) };
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
        request: messageOf(withBody(request)),
        response: {
          // The shape has proven one of them.
          status: response.status?.code ?? response.status_code ?? 0,
          ...messageOf(withBody({ ...response, body: content })),
        },
      });
    }),
  }),
};
