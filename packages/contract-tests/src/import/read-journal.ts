import type { Interaction } from "../archive/archive.ts";
import { type ArchiveFormat, listIn } from "../archive/archive-format.ts";
import { addressOf, isoDate } from "../archive/cassette-parts.ts";
import { readEach } from "../archive/read-each.ts";
import { responseOf } from "../archive/response-of.ts";
import { shapeOf } from "../archive/shape.ts";
import type { CapturedChunk, HeaderList } from "../exchange/captured-exchange.ts";

interface JournalBody {
  readonly data: string;
  readonly encoding?: "base64";
  readonly truncated?: true;
  readonly chunks?: readonly { readonly t: number; readonly data: string }[];
}

interface JournalEntry {
  readonly at: string;
  readonly request: {
    readonly method: string;
    readonly target: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly body?: JournalBody;
  };
  readonly response: {
    readonly status: number;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: JournalBody;
    readonly end: string;
  };
}

const text = { type: "string" };
const headers = { type: "object", additionalProperties: text };
const body = {
  type: "object",
  required: ["data"],
  properties: {
    data: text,
    encoding: { const: "base64" },
    truncated: { const: true },
    chunks: {
      type: "array",
      items: {
        type: "object",
        required: ["t", "data"],
        properties: { t: { type: "number", minimum: 0 }, data: text },
      },
    },
  },
};

const shape = shapeOf<JournalEntry>({
  type: "object",
  required: ["at", "request", "response"],
  properties: {
    at: text,
    request: {
      type: "object",
      required: ["method", "target", "headers"],
      properties: { method: text, target: text, headers, body },
    },
    response: {
      type: "object",
      required: ["status", "headers", "body", "end"],
      properties: { status: { type: "integer" }, headers, body, end: text },
    },
  },
});

function bytesOf({ data, encoding, truncated }: JournalBody): Uint8Array {
  if (truncated) throw new Error("has a body of which the journal kept only the beginning");
  return Buffer.from(data, encoding ?? "utf8");
}

function answerOf({ status, headers, body, end }: JournalEntry["response"]) {
  if (end !== "complete") throw new Error("was not answered to its end");
  const fields: HeaderList = Object.entries(headers);
  const bytes = bytesOf(body);
  if (!body.chunks?.length) return responseOf(status, fields, bytes);
  const chunks: readonly CapturedChunk[] = body.chunks.map(({ t, data }) => ({ t, bytes: Buffer.from(data) }));
  return { response: { status, headers: fields, chunks }, composed: [] };
}

function readEntry(item: unknown, number: number): Interaction {
  const { at, request, response } = shape(item);
  const recordedAt = isoDate(at);
  if (recordedAt === null) throw new Error("has no date");
  const answer = answerOf(response);
  const { method, target, headers } = request;
  const sent = request.body ? bytesOf(request.body) : new Uint8Array();
  return {
    number,
    step: {
      startedAt: Date.parse(recordedAt),
      request: { method, target: addressOf(target).target, headers: Object.entries(headers), body: sent },
      response: answer.response,
    },
    host: null,
    recordedAt,
    composed: answer.composed,
    derived: true,
  };
}

/** The journal of the mock server, as `GET /__mock/requests` answers it. */
export const journal: ArchiveFormat = {
  name: "journal",
  recognises: ({ requests }) => Array.isArray(requests),
  read: async (value) => ({
    recorder: "@haoee/mock-server",
    interactions: await readEach(listIn(value, "requests"), readEntry),
  }),
};
