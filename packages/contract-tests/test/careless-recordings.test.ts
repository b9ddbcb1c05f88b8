import { hash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { openApiDocument } from "@haoee/spec";
import { expect, it } from "vitest";
import { readRecording } from "../src/index.ts";
import { type Editable, temporaryRecordings } from "./support/temporary-recordings.ts";

const chat = "chat/published-answer.json";
const form = "image-edit/one-picture.json";
const flow = "image-task/until-success.json";
const stream = "chat-stream/event-by-event.json";
const key = "sk-0123456789abcdefghij";
const live = {
  kind: "live",
  upstreamHost: "maas.haoee.com",
  contractSha: "0".repeat(64),
  recordedAt: "2026-01-01T00:00:00Z",
  recorder: "recorder 1",
};
const [gateway] = (openApiDocument as unknown as { readonly servers: readonly { readonly url: string }[] }).servers;

/** Puts there what does not belong, which is the very point. */
function merge(recording: Editable, change: object): void {
  for (const [name, value] of Object.entries(change)) {
    const place = recording[name];
    if (place && typeof value === "object" && value !== null && !Array.isArray(value)) merge(place, value);
    else recording[name] = value;
  }
}

const headers = ["x-auth-token", "token", "x-api-key", "authorization", "cookie", "client-secret"].map(
  (name) =>
    [`the header ${name}`, chat, { response: { headers: { [name]: "a" } } }, `/response/headers/${name}`] as const,
);
const queries = ["access_token", "api_key", "Key", "AUTH"].map(
  (name) => [`the query ${name}`, chat, { request: { query: { [name]: "a" } } }, `/request/query/${name}`] as const,
);
const base64 = Buffer.from(`data: ${key}`).toString("base64");
const chunks = [
  { t: 0, data: `data: ${key.slice(0, 9)}` },
  { t: 1, data: key.slice(9) },
];

it.each<readonly [string, string, object, string]>([
  ...headers,
  ...queries,
  ["a key split over two chunks", stream, { response: { chunks } }, "/response/chunks"],
  [
    "a key in base64",
    stream,
    { response: { chunks: [{ t: 0, data: base64, encoding: "base64" }] } },
    "/response/chunks",
  ],
  [
    "a password in a webhook",
    chat,
    { request: { body: { webhook: "https://u:hunter2@h/x" } } },
    "/request/body/webhook",
  ],
  [
    "a pointer that leads nowhere",
    flow,
    { exchanges: { 0: { binds: { task_id: "/no" } } } },
    "/exchanges/0/binds/task_id",
  ],
  ["a variable nothing binds", flow, { exchanges: { 1: { request: { path: "/{{other}}" } } } }, "/exchanges/1/request"],
  ["a variable outside a flow", chat, { request: { body: { model: "{{other}}" } } }, "/request"],
  [
    "what another host answered as live",
    chat,
    { provenance: { ...live, upstreamHost: "h" } },
    "/provenance/upstreamHost",
  ],
  ["a live recording of no contract", chat, { provenance: { ...live, contractSha: null } }, "/provenance/contractSha"],
  ["a live recording of no date", chat, { provenance: { ...live, recordedAt: null } }, "/provenance/recordedAt"],
  ["a body nested without end", chat, { response: { body: JSON.parse("[".repeat(3000) + "]".repeat(3000)) } }, ""],
])("refuses %s", (_, file, change, pointer) => {
  using recordings = temporaryRecordings();
  recordings.change(file, (recording) => merge(recording, change));
  expect(() => readRecording(recordings.file(file))).toThrow(
    expect.objectContaining({ name: "InvalidRecordingError", pointer }),
  );
});

it("refuses a key in the bytes of a file beside the recording", () => {
  using recordings = temporaryRecordings();
  const name = hash("sha256", key);
  writeFileSync(recordings.file(`image-edit/${name}`), key);
  recordings.change(form, (recording) => merge(recording, { request: { parts: { 0: { file: name } } } }));
  expect(() => readRecording(recordings.file(form))).toThrow("/request/parts/0/file holds what looks like a key");
});

it("reads a live recording of the gateway, the tokens a rate limit leaves, and what is redacted", () => {
  using recordings = temporaryRecordings();
  const kept = { "x-ratelimit-remaining-tokens": "9", "x-auth-token": "[redacted]" };
  recordings.change(chat, (recording) => merge(recording, { provenance: live, response: { headers: kept } }));
  expect(readRecording(recordings.file(chat)).exchanges[0]?.response.headers).toMatchObject(kept);
  expect(new URL(gateway?.url ?? "").host).toBe(live.upstreamHost);
});
