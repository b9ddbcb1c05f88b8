import { createHaoeeClient } from "@haoee/client";
import { expect, it } from "vitest";
import { verify } from "../src/index.ts";
import { startMock } from "../src/stories/start-mock.ts";
import type { World } from "../src/verification/catalogue/verify-entry.ts";
import { startLyingMock } from "./support/lying-mock.ts";
import { type Editable, temporaryRecordings } from "./support/temporary-recordings.ts";

const now = new Date("2026-06-01");
type Damage = readonly [file: string, edit: (recording: Editable) => void];

/** The sources of what fails in the one recording that was damaged. */
async function failing([file, edit]: Damage, change: Partial<World> = {}): Promise<readonly string[]> {
  using recordings = temporaryRecordings();
  recordings.change(file, edit);
  await using mock = await startMock();
  const { findings, ok } = await verify({
    recordings: recordings.folder,
    entries: [file.split("/")[0] ?? ""],
    now,
    world: { mock, createClient: createHaoeeClient, ...change },
  });
  const failed = findings.filter(({ level, recording }) => level === "error" && recording === file);
  expect(ok).toBe(failed.length === 0);
  return [...new Set(failed.map(({ source }) => source))];
}

/** Changes the text of the pieces of a stream. */
function inStream(from: RegExp, to: string): (recording: Editable) => void {
  return (recording) => {
    const chunks = recording.response?.chunks as unknown as { data: string }[];
    for (const chunk of chunks) chunk.data = chunk.data.replace(from, to);
  };
}

function delivery(body: object): (recording: Editable) => void {
  return (recording) => {
    const steps = recording.exchanges as unknown as object[];
    const request = { method: "POST", path: "/hook", headers: { "content-type": "application/json" }, body };
    steps.push({ webhook: "imageTaskFinished", t: 31_000, request, response: { status: 200 } });
  };
}

const task = {
  task_id: "3dad96708a77485e97ac7ef652796d7b",
  status: "UNKNOWN",
  fail_reason: "",
  progress: "30%",
  data: null,
};
const enveloped = (change: object): object => ({ code: "success", message: "", data: { ...task, ...change } });
const captured = { kind: "imported", recordedAt: "2026-01-01T00:00:00Z", upstreamHost: "api.example", recorder: "r 1" };
const untouched = (): void => {};

it.each<[string, Damage, readonly string[]]>([
  ["nothing", ["image-task/until-success.json", delivery(enveloped({}))], []],
  ["schema", ["image-task/until-success.json", delivery(enveloped({ submit_time: "noon" }))], ["schema"]],
  ["strict", ["chat/reasoning-usage.json", (r) => Object.assign(r.response?.body ?? {}, { extra: 1 })], ["strict"]],
  [
    "strict",
    ["chat/reasoning-usage.json", (r) => Object.assign(r.request ?? {}, { query: { extra: "1" } })],
    ["strict"],
  ],
  ["grammar", ["chat-stream/event-by-event.json", inStream(/"role":"assistant",?/, "")], ["grammar"]],
  ["the flow", ["image-task/until-success.json", delivery(enveloped({ task_id: "0".repeat(32) }))], ["flow"]],
  [
    "genuineness",
    [
      "chat/reasoning-usage.json",
      (r) => {
        Object.assign(r.provenance ?? {}, captured);
        Object.assign(r.response?.body ?? {}, { id: "chatcmpl-C3jbUwbTXnP0FGM2nH0h5h0000000", created: 1 });
      },
    ],
    ["genuineness"],
  ],
  ["the file", ["chat/reasoning-usage.json", (r) => Object.assign(r, { v: 2 })], ["file"]],
])("has %s fail, and no other proof, for a damage that only it can see", async (_, damage, sources) => {
  expect(await failing(damage)).toEqual(sources);
});

it("has the client's proof fail for a client that reads each piece by itself", async () => {
  const createClient: World["createClient"] = (options) =>
    createHaoeeClient({
      ...options,
      async fetch(url, init) {
        const response = await (options.fetch ?? fetch)(url, init);
        if (!response.body || !options.fetch) return response;
        const decoded = new TransformStream<Uint8Array, Uint8Array>({
          transform: (piece, controller) =>
            controller.enqueue(new TextEncoder().encode(new TextDecoder().decode(piece))),
        });
        return new Response(response.body.pipeThrough(decoded), response);
      },
    });
  const damage: Damage = ["chat-stream/event-by-event.json", inStream(/"content":"[^"]+"/, '"content":"你好"')];
  expect(await failing(damage)).toEqual([]);
  expect(await failing(damage, { createClient })).toEqual(["client"]);
});

it("has the mock's proof fail for a mock that answers another status, or leaves out what is published", async () => {
  await using created = await startLyingMock(() => ({ status: 201 }));
  await using silent = await startLyingMock(({ text }) => ({ text: text.replace(/,"usage":\{[^}]*\}/, "") }));
  const damage: Damage = ["chat/published-answer.json", untouched];
  expect(await failing(damage)).toEqual([]);
  expect(await failing(damage, { mock: created })).toEqual(["mock"]);
  expect(await failing(damage, { mock: silent })).toEqual(["mock"]);
});

it("asks the mock for a recorded error, and has its proof fail for a mock that does not give it", async () => {
  const error = { message: "slow down", type: "rate_limit_error", param: "", code: "rate_limit" };
  const damage: Damage = [
    "chat/reasoning-usage.json",
    (r) => Object.assign(r.response ?? {}, { status: 429, body: { error } }),
  ];
  await using generous = await startLyingMock(() => ({ status: 200 }));
  expect(await failing(damage)).toEqual([]);
  expect(await failing(damage, { mock: generous })).toEqual(["mock"]);
});
