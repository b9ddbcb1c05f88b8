import fc from "fast-check";
import { expect, test } from "vitest";
import { harErrors } from "../../test/har-errors.ts";
import { toHar } from "./har.ts";
import type { JournalBody, JournalEntry } from "./journal.ts";

const body: JournalBody = { size: 2, data: "{}" };
const json = { "content-type": "application/json" };

function entryOf(request: Partial<JournalEntry["request"]> = {}, answer: JournalBody = body): JournalEntry {
  return {
    id: 1,
    at: "2026-01-01T00:00:00.000Z",
    verdict: "accepted",
    faults: [],
    request: { method: "POST", target: "/", origin: "http://127.0.0.1:4010", headers: json, ...request },
    response: { status: 200, headers: json, body: answer, end: "complete" },
    timing: { head: 12.5, end: 40 },
  };
}

function archived(...parts: Parameters<typeof entryOf>): Record<string, unknown> {
  const { log } = toHar([entryOf(...parts)], "1.0.0") as { log: { entries: Record<string, unknown>[] } };
  return log.entries[0] ?? {};
}

test.each([
  [
    "a query",
    { target: "/v1?a=1&a=%E7%8C%AB&b" },
    { queryString: [1, "猫", ""].map((value) => ({ value: `${value}` })) },
  ],
  ["a redacted query", { target: "/v1?key=[redacted]" }, { url: "http://127.0.0.1:4010/v1?key=%5Bredacted%5D" }],
  ["a body", { body }, { postData: { mimeType: "application/json", text: "{}" }, bodySize: 2 }],
  ["bytes", { body: { size: 3, data: "gAAB", encoding: "base64" as const } }, { postData: { comment: "base64" } }],
  ["no body", {}, { bodySize: 0 }],
])("a request with %s", (_, request, expected) => {
  expect(archived(request)).toMatchObject({ request: expected });
});

test("bytes of an answer are in base64, and say so", () => {
  const { response } = archived({}, { size: 3, data: "gAAB", encoding: "base64" });
  expect(response).toMatchObject({ content: { text: "gAAB", encoding: "base64", size: 3 }, bodySize: 3 });
});

test("the times to the head and to the end are those of waiting and receiving", () => {
  expect(archived()).toMatchObject({ time: 40, timings: { send: 0, wait: 12.5, receive: 27.5 } });
});

test("whatever a client sends, the archive is one", () => {
  const target = fc.string({ unit: "binary" }).map((text) => `/${text}`);
  const headers = fc.dictionary(fc.string(), fc.string());
  fc.assert(
    fc.property(target, headers, fc.string(), (path, fields, data) => {
      const entry = entryOf({ target: path, headers: fields, body: { size: data.length, data } });
      expect(harErrors(toHar([entry], "1.0.0"))).toEqual([]);
    }),
  );
});
