import { hash } from "node:crypto";
import { basename, dirname } from "node:path";
import { expect, it } from "vitest";
import { keepRecording } from "../src/capture/keep-recording.ts";
import type { CapturedStep } from "../src/exchange/captured-exchange.ts";
import { type Call, captured, origin } from "./support/capture.ts";
import { scratchFolder } from "./support/scratch-folder.ts";

const film = Buffer.from([0, 0, 0, 24, 0x66, 0x74, 0x79, 0x70, 0xff]);
const boundary = [["content-type", "multipart/form-data; boundary=b"]] as const;

function form(text: string): Uint8Array {
  return Buffer.from(text.replaceAll("\n", "\r\n"), "latin1");
}

it("keeps a call as it was, under its entry, with the contract's path", async () => {
  using kept = scratchFolder();
  const call = captured({ target: "/api/v1/chat/completions?trace=1", startedAt: Date.parse("2026-08-19T14:35:57Z") });
  const { file, entry, recording } = await keepRecording([call], origin, kept);
  expect(entry).toBe("chat");
  expect(basename(dirname(file))).toBe("chat");
  expect(basename(file)).toMatch(/^2026-08-19t14-35-57-000-[0-9a-f]{8}\.json$/);
  expect(recording).toMatchObject({
    exchanges: [
      {
        operationId: "createChatCompletion",
        request: { path: "/v1/chat/completions", query: { trace: "1" }, body: { model: "gpt-4o" } },
        response: { status: 200, body: { object: "chat.completion", choices: [] } },
      },
    ],
    provenance: { kind: "imported", composed: ["/request/path"], redactions: [] },
  });
});

it("keeps a stream in its pieces, also inside a character", async () => {
  using kept = scratchFolder();
  const answered = Buffer.from('data: {"choices":[{"delta":{"content":"你好"}}]}\n\ndata: [DONE]\n\n');
  const responseHeaders = [["content-type", "text/event-stream"]] as const;
  const sent = { model: "m", stream: true, messages: [] };
  const splits = [3, answered.indexOf("好") + 1];
  const { recording } = await keepRecording([captured({ sent, answered, responseHeaders, splits })], origin, kept);
  const { chunks } = recording.exchanges[0]?.response ?? {};
  expect(chunks?.map(({ t, encoding }) => [t, encoding])).toEqual([
    [0, undefined],
    [10, "base64"],
    [20, "base64"],
  ]);
  expect(Buffer.concat(chunks?.map(({ data, encoding }) => Buffer.from(data, encoding)) ?? [])).toEqual(answered);
});

it("keeps a film and the files of a form byte for byte beside the recording", async () => {
  using kept = scratchFolder();
  const sent = form(
    '--b\nContent-Disposition: form-data; name="prompt"\n\na cat\n--b\nContent-Disposition: form-data; name="image"; filename="c.png"\nContent-Type: image/png\n\n\x89PNG\n\xff\n--b--\n',
  );
  const task = captured({
    target: "/v1/videos",
    requestHeaders: boundary,
    sent,
    answered: { id: "video_123456", object: "video" },
  });
  const content = captured({
    startedAt: 5000,
    method: "GET",
    target: "/v1/videos/video_123456/content",
    responseHeaders: [["content-type", "video/mp4"]],
    answered: film,
  });
  const { recording } = await keepRecording([content, task], origin, kept);
  const [created, loaded] = recording.exchanges;
  expect(created?.request.parts).toMatchObject([
    { name: "prompt", value: "a cat" },
    { filename: "c.png", bytes: Uint8Array.from(Buffer.from("\x89PNG\r\n\xff", "latin1")) },
  ]);
  expect(loaded?.response.file).toBe(`${hash("sha256", film)}.mp4`);
  expect(created?.binds).toEqual({ task_id: "/id" });
  expect(loaded).toMatchObject({ t: 5000, request: { path: "/v1/videos/{{task_id}}/content" } });
});

const refused: readonly (readonly [string, Call, string, RegExp])[] = [
  ["what calls no operation", { target: "/v1/models" }, "/request", /no operation/],
  ["another method", { method: "PUT" }, "/request", /no operation/],
  ["a body that is no JSON", { answered: Buffer.from("{") }, "/response/body", /cannot be parsed/],
  ["a request that is no JSON", { sent: Buffer.from("{") }, "/request/body", /cannot be parsed/],
  ["a plain text", { requestHeaders: [["content-type", "text/plain"]] }, "/request", /neither JSON nor a form/],
  [
    "a form that is none",
    { target: "/v1/videos", requestHeaders: boundary, sent: form("--b\nx") },
    "/request/parts",
    /cannot be parsed/,
  ],
  [
    "a text of a form that is not UTF-8",
    {
      target: "/v1/videos",
      requestHeaders: boundary,
      sent: form('--b\nContent-Disposition: form-data; name="prompt"\n\n\xff\n--b--\n'),
    },
    "/request/parts/0",
    /not UTF-8/,
  ],
  ["a parameter given twice", { target: "/v1/chat/completions?a=1&a=2" }, "/request/query", /twice/],
  [
    "an empty stream",
    { responseHeaders: [["content-type", "text/event-stream"]], answered: Buffer.of() },
    "/response/chunks",
    /without any event/,
  ],
  [
    "a stream that is not UTF-8",
    { responseHeaders: [["content-type", "text/event-stream"]], answered: Buffer.of(0xff) },
    "/response/chunks",
    /not UTF-8/,
  ],
  [
    "a variable that nobody gave",
    { sent: { model: "m", messages: ["{{name}}"] } },
    "/request",
    /no exchange before it binds/,
  ],
];

it.each(refused)("refuses %s, says where, and writes nothing", async (_, call, place, reason) => {
  using kept = scratchFolder();
  await expect(keepRecording([captured(call)], origin, kept)).rejects.toMatchObject({
    name: "NotRecordableError",
    place,
    reason: expect.stringMatching(reason),
  });
  expect(kept.files()).toEqual([]);
});

it("keeps the webhooks of a flow among its calls, and claims nothing for what a local server answered", async () => {
  using kept = scratchFolder();
  const headers = [["content-type", "application/json"]] as const;
  const target = "/v1/images/generations?async=true&webhook=https://example.com/hook";
  const sent = { model: "m", prompt: "a cat" };
  const submit = captured({ target, sent, answered: { task_id: "task_01JT0000" } });
  const body = Buffer.from('{"task_id":"task_01JT0000"}');
  const request = { method: "POST", target: "/hook", headers, body };
  const delivery: CapturedStep = { startedAt: 2000, webhook: "imageTaskFinished", request, response: { status: 204 } };
  const { recording, entry } = await keepRecording([delivery, submit], { ...origin, kind: "derived" }, kept);
  expect(entry).toBe("image-async");
  expect(recording.deliveries).toMatchObject([{ t: 2000, request: { body: { task_id: "task_01JT0000" } } }]);
  expect(recording.provenance).toMatchObject({ recordedAt: null, upstreamHost: null, authenticity: [] });
});
