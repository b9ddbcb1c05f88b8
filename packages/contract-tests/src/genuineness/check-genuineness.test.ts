import { expect, it } from "vitest";
import { checkGenuineness } from "./check-genuineness.ts";

const date = "Wed, 19 Aug 2026 14:35:19 GMT";
const created = Date.parse(date) / 1000;
const gemini = Buffer.alloc(16);
gemini.writeUInt32LE(created);

it.each([
  ["openai-id=created", "/response/body/id", { id: "chatcmpl-EEbfrHnccAO8ZtkBZbyJLKyzG4nHr", created }, {}],
  ["openai-id=created", "/response/body/id", { id: "cmpl-EEbfrHnccAO8ZtkBZbyJLKyzG4nHr", created }, {}],
  ["openrouter-id=created", "/response/body/id", { id: `gen-${created}-P09zUfOhE2qt2A6q4btq`, created }, {}],
  [
    "hex-id=created",
    "/response/body/id",
    { id: `video_${created.toString(16)}${"0".repeat(40)}`, created_at: created },
    {},
  ],
  [
    "hex-id=created",
    "/response/body/id",
    { id: `resp_01282fbc2c1cd0a900${created.toString(16)}${"0".repeat(24)}`, created },
    {},
  ],
  ["zai-id=created", "/response/body/id", { id: "2026081922351953599aa59710f974b4", created }, {}],
  ["gemini-id≈Date", "/response/body/responseId", { responseId: gemini.toString("base64url") }, { date }],
  [
    "gemini-id=createTime",
    "/response/body/responseId",
    { responseId: gemini.toString("base64url"), createTime: "2026-08-19T14:35:19Z" },
    {},
  ],
  ["created≈Date", "/response/body/created", { created }, { date }],
])("%s holds at %s, and not a day later", (check, pointer, body, headers) => {
  expect(checkGenuineness([{ pointer: "", response: { status: 200, headers, body } }])).toEqual([
    { check, pointer, holds: true },
  ]);
  const later = JSON.parse(JSON.stringify(body), (_, value) => (value === created ? created + 86_400 : value));
  const moved = { ...headers, ...("date" in headers && { date: "Thu, 20 Aug 2026 14:55:19 GMT" }) };
  const changed = "createTime" in later ? { ...later, createTime: "2026-08-20T14:35:19Z" } : later;
  const answer = {
    pointer: "/exchanges/1",
    response: { status: 200, headers: check === "created≈Date" ? headers : moved, body: changed },
  };
  expect(checkGenuineness([answer])).toEqual([{ check, pointer: `/exchanges/1${pointer}`, holds: false }]);
});

it.each([
  ["an id by chance", { id: "chatcmpl-vR6SJg5NfJyDqhfDG37wzJGDJtoLvF2f", created }],
  ["no time", { id: "chatcmpl-EEbfrHnccAO8ZtkBZbyJLKyzG4nHr" }],
  ["a time that is not known", { id: `gen-${created}-x`, created: 0 }],
  ["no object", "text"],
])("says nothing of %s", (_, body) => {
  expect(checkGenuineness([{ pointer: "", response: { status: 200, headers: {}, body } }])).toEqual([]);
});
