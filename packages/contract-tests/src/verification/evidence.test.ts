import { expect, it } from "vitest";
import { listRecordings } from "../recording/list-recordings.ts";
import { readRecording } from "../recording/read-recording.ts";
import type { Provenance, RecordedResponse, Recording } from "../recording/recording.ts";
import { evidenceOf } from "./evidence.ts";

const shipped = listRecordings().map(readRecording);
const now = Date.parse("2026-06-30T12:00:00Z");
const date = "Mon, 29 Jun 2026 09:00:00 GMT";
const created = Date.parse(date) / 1000;

/** A shipped recording of one call as the recorder would have kept it. */
function claiming(provenance: Partial<Provenance> = {}, response: Partial<RecordedResponse> = {}): Recording {
  const [recording] = shipped.filter(({ file }) => file.endsWith("chat/published-answer.json"));
  const [exchange] = recording?.exchanges ?? [];
  if (!recording || !exchange) throw new Error("there is a recording");
  const headers = { ...exchange.response.headers, date };
  const body = { ...Object(exchange.response.body), created };
  return {
    ...recording,
    exchanges: [{ ...exchange, response: { ...exchange.response, headers, body, ...response } }],
    provenance: {
      ...recording.provenance,
      kind: "live",
      recordedAt: "2026-06-29T09:00:01Z",
      recorder: "haoee-contract 0.0.0",
      upstreamHost: "maas.haoee.com",
      authenticity: [],
      ...provenance,
    },
  };
}

it("says that nothing shipped claims to be live", () => {
  const { sentence, ...counts } = evidenceOf(shipped);
  expect(counts).toMatchObject({
    liveOperations: 0,
    operations: 16,
    recordings: { live: 0, imported: 0 },
    contradicted: 0,
  });
  expect(sentence).toMatch(/^Evidence: 0 of 16 operations claim live recordings; \d+ recordings: 0 live/);
});

it("counts the operations of live recordings once each, and those of no other kind", () => {
  const derived = { kind: "derived", recordedAt: null } as const;
  const kinds = [{}, {}, { kind: "imported" }, { kind: "documented" }, derived] as const;
  expect(
    evidenceOf(
      kinds.map((kind) => claiming(kind)),
      now,
    ),
  ).toMatchObject({
    liveOperations: 1,
    recordings: { live: 2, imported: 1, documented: 1, derived: 1 },
    contradicted: 0,
  });
});

const dated = (value: string, at: number = created) => ({
  headers: { date: value, "content-type": "application/json" },
  body: { created: at },
});

it.each<[string, Partial<Provenance>, Partial<RecordedResponse>]>([
  ["is of the future", { recordedAt: "2026-07-02T00:00:00Z" }, {}],
  ["was recorded by a program that records nothing", { recorder: "by hand" }, {}],
  ["names no recorder", { recorder: null }, {}],
  ["carries no Date", {}, { headers: {} }],
  ["carries what is no Date", {}, dated("yesterday")],
  ["carries the Date of another day", {}, dated("Fri, 26 Jun 2026 09:00:00 GMT")],
  ["states another time", {}, dated(date, 1_589_478_378)],
  ["states a later time", { kind: "imported" }, dated(date, created + 200_000)],
  ["states the future, itself without a time", { kind: "imported", recordedAt: null }, dated(date, created + 900_000)],
  [
    "has a check that does not hold",
    { authenticity: [{ check: "openai-id=created", pointer: "/response/body/id", holds: false }] },
    {},
  ],
])("does not count a recording that claims to be captured and %s", (_, provenance, response) => {
  expect(evidenceOf([claiming(provenance, response)], now)).toMatchObject({
    liveOperations: 0,
    recordings: { live: 0, imported: 0, documented: 0, derived: 0 },
    contradicted: 1,
    sentence: expect.stringMatching(/^Evidence: 0 of 16 .*, 1 contradicted$/),
  });
});

it.each<[string, Partial<Provenance>, Partial<Evidenced>]>([
  ["the answer", { composed: ["/response"] }, { derived: 1 }],
  ["its body", { composed: ["/response/body"] }, { derived: 1 }],
  ["a value in it", { composed: ["/response/body/choices/0"] }, { derived: 1 }],
  ["all of it", { composed: [""] }, { derived: 1 }],
  ["the request", { composed: ["/request"] }, { live: 1 }],
  ["the status of the answer", { composed: ["/response/status"] }, { live: 1 }],
  ["when a piece came", { composed: ["/response/chunks/0/t"] }, { live: 1 }],
  ["a piece", { composed: ["/response/chunks/0"] }, { derived: 1 }],
  ["a header of the answer", { composed: ["/response/headers/content-type"] }, { live: 1 }],
])("counts what was composed as evidence of nothing: %s", (_, provenance, recordings) => {
  const evidence = evidenceOf([claiming(provenance)], now);
  expect(evidence).toMatchObject({ recordings, liveOperations: recordings.live ?? 0, contradicted: 0 });
});

type Evidenced = ReturnType<typeof evidenceOf>["recordings"];

it("knows which answer of a flow was composed", () => {
  const flow = shipped.find(({ file }) => file.endsWith("image-task/until-success.json"));
  const operations = new Set(flow?.exchanges.map(({ operationId }) => operationId));
  if (!flow) throw new Error("there is a flow");
  const { provenance, exchanges } = claiming({ composed: ["/exchanges/0/response"] });
  const answer = exchanges[0]?.response;
  const taken = flow.exchanges.map((one) => ({ ...one, ...(answer && { response: answer }) }));
  const evidence = evidenceOf([{ ...flow, exchanges: taken, provenance }], now);
  expect(evidence).toMatchObject({ liveOperations: operations.size - 1, recordings: { live: 1 } });
});
