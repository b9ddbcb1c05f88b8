import { expect, test } from "vitest";
import {
  type Editable,
  type TemporaryRecordings,
  temporaryRecordings,
} from "../../test/support/temporary-recordings.ts";
import { contractSha } from "../capture/contract-sha.ts";
import type { Complaint } from "./complaint.ts";
import { type Diagnosis, diagnose } from "./diagnose.ts";

const now = Date.parse("2027-06-30T12:00:00Z");
const chat = "chat/published-answer.json";

function diagnosed({ folder }: TemporaryRecordings): Diagnosis {
  return diagnose({ folder, now, warnDays: 90, failDays: 180 });
}

/** Makes of the shipped recording what the recorder would have kept, but for what a test has otherwise. */
function capture(recordings: TemporaryRecordings, provenance: object, date?: string): void {
  recordings.change(chat, (recording) => {
    const { recordedAt } = { recordedAt: "2027-06-29T00:00:00Z", ...provenance };
    const time = new Date(date ?? recordedAt ?? 0);
    const { headers, body } = recording.response ?? {};
    if (date || recordedAt) Object.assign(headers as Editable, { date: time.toUTCString() });
    Object.assign(body as Editable, { created: time.getTime() / 1000 });
    Object.assign(recording.provenance as Editable, {
      kind: "live",
      recordedAt: "2027-06-29T00:00:00Z",
      recorder: "haoee-contract 0.0.0",
      upstreamHost: "maas.haoee.com",
      contractSha,
      authenticity: [{ check: "created≈Date", pointer: "/response/body/created", holds: true }],
      ...provenance,
    });
  });
}

test("nothing is wrong with what is shipped, and nothing of it is live evidence", () => {
  using recordings = temporaryRecordings();
  const { ok, complaints, operations, ages } = diagnosed(recordings);
  expect({ ok, complaints, ages }).toEqual({ ok: true, complaints: [], ages: [] });
  expect(operations).toHaveLength(16);
  expect(operations.filter(({ live, newestLive }) => live > 0 || newestLive !== null)).toEqual([]);
});

test("a live recording counts for its operation, with its date", () => {
  using recordings = temporaryRecordings();
  capture(recordings, {});
  const { ok, operations, evidence } = diagnosed(recordings);
  expect(ok).toBe(true);
  expect(evidence.liveOperations).toBe(1);
  expect(operations[0]).toMatchObject({
    operationId: "createChatCompletion",
    live: 1,
    newestLive: "2027-06-29T00:00:00.000Z",
  });
});

test.each<[string, object, Partial<Complaint> | undefined]>([
  ["90 days old", { recordedAt: "2027-04-01T12:00:00Z" }, undefined],
  [
    "91 days old",
    { recordedAt: "2027-03-31T12:00:00Z" },
    { level: "warning", check: "age", message: "is 91 days old, which is more than 90" },
  ],
  ["180 days old", { recordedAt: "2027-01-01T12:00:00Z" }, { level: "warning" }],
  [
    "181 days old",
    { recordedAt: "2026-12-31T12:00:00Z" },
    { level: "error", message: "is 181 days old, which is more than 180" },
  ],
  [
    "of the future",
    { recordedAt: "2027-07-03T12:00:00Z" },
    { level: "error", check: "genuineness", message: expect.stringContaining("future") },
  ],
  [
    "of no known age",
    { kind: "imported", recordedAt: null },
    { level: "error", check: "age", message: expect.stringContaining("nobody knows when it was captured") },
  ],
  ["of another contract", { contractSha: "0".repeat(64) }, { level: "warning", check: "contract" }],
  [
    "not genuine",
    { authenticity: [{ check: "openai-id=created", pointer: "/response/body", holds: false }] },
    {
      level: "error",
      check: "genuineness",
      message: expect.stringContaining("openai-id=created does not hold at /response/body"),
    },
  ],
])("a captured recording that is %s", (_, provenance, expected) => {
  using recordings = temporaryRecordings();
  capture(recordings, provenance);
  const { ok, complaints } = diagnosed(recordings);
  expect(complaints).toEqual(expected ? [expect.objectContaining({ place: chat, ...expected })] : []);
  expect(ok).toBe(expected?.level !== "error");
});

test("a captured recording whose genuineness nobody has checked is warned of", () => {
  using recordings = temporaryRecordings();
  capture(recordings, { authenticity: [] });
  expect(diagnosed(recordings)).toMatchObject({
    ok: true,
    complaints: [{ level: "warning", message: "lacks the results of 1 checks of genuineness" }],
  });
});

test.each<[string, object, string | undefined]>([
  ["whose answer is older than it says", {}, "Sat, 26 Jun 2027 00:00:00 GMT"],
  ["that a hand has written", { recorder: "vi" }, undefined],
])("a recording %s claims what does not count", (_, provenance, date) => {
  using recordings = temporaryRecordings();
  capture(recordings, provenance, date);
  const { ok, evidence, operations, complaints } = diagnosed(recordings);
  expect({ ok, live: evidence.liveOperations, contradicted: evidence.contradicted }).toEqual({
    ok: false,
    live: 0,
    contradicted: 1,
  });
  expect(operations[0]).toMatchObject({ live: 0, newestLive: null });
  expect(complaints).toContainEqual(expect.objectContaining({ level: "error", check: "genuineness", place: chat }));
});

test("the age of a recording is that of its answer, where that is the older", () => {
  using recordings = temporaryRecordings();
  capture(recordings, {}, "Mon, 28 Jun 2027 06:00:00 GMT");
  expect(diagnosed(recordings).ages).toMatchObject([{ days: 2 }]);
});
