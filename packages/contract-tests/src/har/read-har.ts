import type { Interaction } from "../archive/archive.ts";
import { type ArchiveFormat, listIn } from "../archive/archive-format.ts";
import { addressOf, isoDate } from "../archive/cassette-parts.ts";
import { readEach } from "../archive/read-each.ts";
import type { ImportedResponse } from "../archive/response-of.ts";
import type { CapturedStep, HeaderList } from "../exchange/captured-exchange.ts";
import { type HarEntry, type HarField, type HarPage, ourCreator } from "./har.ts";
import { harRequestBody } from "./har-request-body.ts";
import { harResponse } from "./har-response.ts";
import { harEntryShape, harPageShape } from "./har-shape.ts";

type Fields = Readonly<Record<string, unknown>>;

const itself: Fields = {};
const mocks = new Set(["@haoee/mock-server"]);

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null;
}

/** Headers, without those that HTTP/2 writes the address and the status in. */
function headersOf(fields: readonly HarField[]): HeaderList {
  return fields.filter(({ name }) => !name.startsWith(":")).map(({ name, value }) => [name, value] as const);
}

/** Of a delivery only the status of the receiver is kept. */
function answerOf({ _webhook, response }: HarEntry): ImportedResponse {
  if (_webhook !== undefined) return { response: { status: response.status, headers: [], chunks: [] }, composed: [] };
  return harResponse(response, headersOf(response.headers));
}

async function stepOf(entry: HarEntry, target: string, startedAt: number, answer: ImportedResponse) {
  const { method, headers, postData } = entry.request;
  const request = { method, target, ...(await harRequestBody(postData, headersOf(headers))) };
  const step: CapturedStep =
    entry._webhook === undefined
      ? { startedAt, request, response: answer.response }
      : { startedAt, webhook: entry._webhook, request, response: { status: answer.response.status } };
  return step;
}

/** What our own export says of the recording that an entry is of. It never makes a capture out of what was none. */
function pageFacts(page: HarPage | undefined): Partial<Interaction> {
  if (!page) return itself;
  const { kind, upstreamHost = null, recordedAt = null } = page._provenance ?? {};
  const captured = kind === "live" || kind === "imported";
  const origin = captured ? { host: upstreamHost, recordedAt } : { derived: true as const };
  return { flow: page.id, ...(page._entry && { entry: page._entry }), ...origin };
}

async function readEntry(value: unknown, number: number, pages: ReadonlyMap<string, HarPage>): Promise<Interaction> {
  const entry = harEntryShape(value);
  const recordedAt = isoDate(entry.startedDateTime);
  if (recordedAt === null) throw new Error("has a startedDateTime that is no date");
  const { target, host } = addressOf(entry.request.url);
  const answer = answerOf(entry);
  const step = await stepOf(entry, target, Date.parse(recordedAt), answer);
  return { number, step, host, recordedAt, composed: answer.composed, ...pageFacts(pages.get(entry.pageref ?? "")) };
}

/** The pages of an archive of our own, which are recordings. Those of browsers say nothing about flows. */
function ourPages(log: Fields, creator: Fields): ReadonlyMap<string, HarPage> {
  if (creator.name !== ourCreator) return new Map();
  return new Map(listIn(log, "pages").map((page) => [harPageShape(page).id, harPageShape(page)]));
}

/** HTTP Archives 1.2, which browsers, proxies and this package write. Source: the HAR 1.2 specification. */
export const har: ArchiveFormat = {
  name: "har",
  recognises: ({ log }) => isFields(log) && Array.isArray(log.entries),
  async read({ log }) {
    if (!isFields(log)) throw new Error("log must be an object");
    const creator = isFields(log.creator) ? log.creator : itself;
    const pages = ourPages(log, creator);
    const derived = mocks.has(String(creator.name)) ? { derived: true as const } : itself;
    const interactions = await readEach(listIn(log, "entries"), async (entry, number) => ({
      ...(await readEntry(entry, number, pages)),
      ...derived,
    }));
    return { recorder: [creator.name ?? "HAR", creator.version ?? ""].join(" ").trim(), interactions };
  },
};
