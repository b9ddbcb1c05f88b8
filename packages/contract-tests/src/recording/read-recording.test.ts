import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { expect, it } from "vitest";
import { type Editable, temporaryRecordings } from "../../test/support/temporary-recordings.ts";
import { type InvalidRecordingError, isInvalidRecordingError } from "../errors/invalid-recording-error.ts";
import { readRecording } from "./read-recording.ts";

const chat = "chat/published-answer.json";
const form = "image-edit/one-picture.json";
const flow = "image-task/until-success.json";
const film = "video-content/create-until-film.json";
const stream = "chat-stream/split-inside-a-character.json";

function problemOf(file: string): InvalidRecordingError {
  try {
    readRecording(file);
  } catch (error) {
    if (isInvalidRecordingError(error)) return error;
  }
  throw new Error(`${file} was read without a problem`);
}

it("reads an exchange, a form with its file, and a flow", () => {
  using recordings = temporaryRecordings();
  expect(readRecording(recordings.file(chat))).toMatchObject({
    entry: "chat",
    exchanges: [{ operationId: "createChatCompletion", t: 0, binds: {} }],
    provenance: { kind: "documented" },
  });
  const [part] = readRecording(recordings.file(form)).exchanges[0]?.request.parts ?? [];
  expect(part).toMatchObject({ name: "image", bytes: expect.any(Uint8Array) });
  expect(readRecording(recordings.file(flow)).exchanges.map(({ t }) => t)).toEqual([0, 0, 5000, 30000]);
});

const key = "sk-0123456789abcdefghij";
const damages: readonly [string, string, (recording: Editable) => void, string, string | RegExp][] = [
  [
    "a key in the header",
    chat,
    (r) => set(r, "request/headers/authorization", `Bearer ${key}`),
    "/request/headers/authorization",
    "holds what looks like a key",
  ],
  [
    "a raw key in the header",
    chat,
    (r) => set(r, "request/headers/authorization", "abc"),
    "/request/headers/authorization",
    /must be "\[redacted\]"$/,
  ],
  [
    "a cookie",
    chat,
    (r) => set(r, "response/headers/set-cookie", "a=b"),
    "/response/headers/set-cookie",
    /must be "\[redacted\]"$/,
  ],
  [
    "a key in the address",
    flow,
    (r) => set(r, "exchanges/0/request/query/key", "abc"),
    "/exchanges/0/request/query/key",
    /must be "\[redacted\]"$/,
  ],
  [
    "a header in capitals, where rules on names would not see it",
    chat,
    (r) => set(r, "request/headers/Authorization", "abc"),
    "/request/headers",
    /has the name Authorization/,
  ],
  ["a key in a body", chat, (r) => set(r, "response/body/id", key), "/response/body/id", "holds what looks like a key"],
  ["another version", chat, (r) => set(r, "v", 2), "/v", "must be 1, got 2"],
  ["an unknown property", chat, (r) => set(r, "note", "x"), "", /unevaluated/],
  ["no provenance", chat, (r) => set(r, "provenance", undefined), "", "must have the property provenance"],
  ["an unknown kind", chat, (r) => set(r, "provenance/kind", "true"), "/provenance/kind", /must be one of "live"/],
  [
    "a capture by nobody knows which recorder",
    chat,
    (r) => set(r, "provenance/kind", "imported"),
    "/provenance/recorder",
    "must be string, got null",
  ],
  [
    "a date for what nobody recorded",
    chat,
    (r) => set(r, "provenance/recordedAt", "2026-01-01T00:00:00Z"),
    "/provenance/recordedAt",
    /must be null/,
  ],
  ["a file and a body", film, (r) => set(r, "exchanges/3/response/body", "x"), "/exchanges/3/response/body", /./],
  ["body and chunks", stream, (r) => set(r, "response/body", "x"), "/response/body", /./],
  [
    "a response without a body",
    chat,
    (r) => set(r, "response/body", undefined),
    "/response",
    "must have the property body",
  ],
  [
    "a flow of one",
    flow,
    (r) => set(r, "exchanges", [(r.exchanges as unknown as Editable[])[0]]),
    "/exchanges",
    /fewer than 2/,
  ],
  ["the wrong folder", chat, (r) => set(r, "entry", "flux"), "/entry", "must be the name of the folder, chat"],
  [
    "a file by another name",
    form,
    (r) => set(r, "request/parts/0/file", `${"0".repeat(64)}.png`),
    "/request/parts/0/file",
    /not beside the recording/,
  ],
];

function set(recording: Editable, path: string, value: unknown): void {
  const steps = path.split("/");
  const last = steps.pop() ?? "";
  let place = recording;
  for (const step of steps) place = place[step] ??= {};
  // The very point is to put there what does not belong.
  place[last] = value as Editable;
}

it.each(damages)("refuses %s", (_, file, damage, pointer, reason) => {
  using recordings = temporaryRecordings();
  recordings.change(file, damage);
  const problem = problemOf(recordings.file(file));
  expect(problem).toMatchObject({ file: recordings.file(file), pointer, reason: expect.stringMatching(reason) });
});

it("refuses what is no JSON and what is not there", () => {
  using recordings = temporaryRecordings();
  writeFileSync(recordings.file(chat), readFileSync(recordings.file(chat), "utf8").slice(1));
  expect(problemOf(recordings.file(chat)).reason).toMatch(/must be readable JSON/);
  rmSync(recordings.file(chat));
  expect(problemOf(recordings.file(chat)).reason).toMatch(/ENOENT/);
});
