import { readdirSync, readFileSync } from "node:fs";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { listRecordings } from "../src/recording/list-recordings.ts";
import { readRecording } from "../src/recording/read-recording.ts";
import { startMock } from "../src/stories/start-mock.ts";
import { judgeRecording } from "../src/verification/catalogue/judge-recording.ts";
import { plantedKey, playsAt, recordAt } from "./support/record-at-mock.ts";
import { temporaryFolder } from "./support/temporary-folder.ts";

/** A server of the test's own, and how often it was asked. */
async function serve(answer: RequestListener): Promise<{ readonly url: string; readonly asked: () => number }> {
  let asked = 0;
  const server = createServer((request, response) => {
    asked += 1;
    request.resume().on("end", () => answer(request, response));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  // A server that listens at a port has an address of this form.
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, asked: () => asked };
}

function everyText(folder: string): string {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((found) => found.isFile());
  return files.map(({ parentPath, name }) => readFileSync(join(parentPath, name), "latin1")).join("\n");
}

const chat = {
  id: "chatcmpl-1",
  object: "chat.completion",
  created: 1,
  model: "gpt-4o",
  choices: [{ index: 0, message: { role: "assistant", content: "Hello" }, finish_reason: "stop" }],
};

const answerChat: RequestListener = (_, response) =>
  response.setHeader("content-type", "application/json").end(JSON.stringify(chat));

test.each([
  ["sora-text", ["createVideoGeneration", "getVideoGeneration"]],
  // Its task is begun by a form with a file.
  ["video-query", ["createVideo", "getVideo"]],
])("never lets more requests leave than allowed, and goes on polling the same task later: %s", async (entry, calls) => {
  await using mock = await startMock();
  const folder = temporaryFolder();
  const plays = playsAt(mock.url, { entry: [entry, "chat"] }).toSorted((a) => (a.entry === "chat" ? -1 : 1));
  const first = await recordAt(mock.url, plays, folder, { maxRequests: 4 });
  expect(first).toMatchObject({ requests: 4, results: [{ outcome: "recorded" }, { outcome: "failed" }] });
  expect(first.results[1]?.reason).toContain("the limit of 4 requests is reached");
  await mock.pass(60_000);
  const second = await recordAt(mock.url, plays, folder);
  expect(second).toMatchObject({ requests: 1, results: [{ outcome: "skipped" }, { outcome: "recorded" }] });
  const flow = readRecording(second.results[1]?.file ?? "");
  expect(flow.exchanges.map(({ operationId }) => operationId)).toEqual(calls);
  expect(judgeRecording(flow)).toEqual([]);
  expect(everyText(folder)).not.toContain(plantedKey);
});

test("does not send a call that creates a second time when no answer to it was kept, unless it is told to", async () => {
  const { url, asked } = await serve((request, response) =>
    asked() === 1 ? request.socket.destroy() : answerChat(request, response),
  );
  const folder = temporaryFolder();
  const plays = playsAt(url, { entry: ["chat"] });
  const outcomes = [];
  for (const again of [false, false, true]) outcomes.push((await recordAt(url, plays, folder, { again })).results[0]);
  expect(outcomes).toMatchObject([
    { outcome: "failed", reason: expect.stringContaining("No answer: the connection failed") },
    { outcome: "failed", reason: expect.stringMatching(/was sent at .* no answer to it was kept; --again/) },
    { outcome: "recorded" },
  ]);
  expect(asked()).toBe(2);
});

test("sends a call that creates again when it never left, and when it was refused", async () => {
  const refusal: RequestListener = (_, response) => response.writeHead(400).end("{}");
  const { url, asked } = await serve((request, response) => (asked() === 1 ? refusal : answerChat)(request, response));
  const folder = temporaryFolder();
  const nobody = "http://127.0.0.1:1";
  expect((await recordAt(nobody, playsAt(nobody, { entry: ["chat"] }), folder)).results[0]?.reason).toContain(
    "ECONNREFUSED",
  );
  expect((await recordAt(nobody, playsAt(nobody, { entry: ["chat"] }), folder)).results[0]?.reason).toContain(
    "ECONNREFUSED",
  );
  const plays = playsAt(url, { entry: ["chat"] });
  expect((await recordAt(url, plays, folder)).results[0]).toMatchObject({
    outcome: "failed",
    reason: expect.stringContaining("answered 400"),
  });
  expect((await recordAt(url, plays, folder)).results[0]).toMatchObject({ outcome: "recorded" });
});

test.each([401, 402, 403])(
  "ends the run when every request would be answered %s, without telling the key",
  async (status) => {
    const { url, asked } = await serve((request, response) =>
      response
        .writeHead(status, { "content-type": "application/json" })
        .end(JSON.stringify({ error: { message: `no: ${request.headers.authorization}` } })),
    );
    const folder = temporaryFolder();
    const { results } = await recordAt(url, playsAt(url, { entry: ["chat", "chat-vision"] }), folder);
    expect(results).toMatchObject([
      { outcome: "failed", reason: `createChatCompletion answered ${status}: no: Bearer [redacted]` },
      { outcome: "left" },
    ]);
    expect(asked()).toBe(1);
    expect(listRecordings(folder)).toEqual([]);
  },
);

test.each([
  ["seconds", "7", [7000]],
  ["a date", "Thu, 01 Jan 1970 00:00:09 GMT", [9000]],
  ["longer than a minute", "61", []],
])("waits for a server that is asked too often and says for how long: %s", async (_, retryAfter, expected) => {
  const { url, asked } = await serve((request, response) =>
    asked() === 1 ? response.writeHead(429, { "retry-after": retryAfter }).end() : answerChat(request, response),
  );
  const slept: number[] = [];
  const clock = { now: () => 0, sleep: async (milliseconds: number) => void slept.push(milliseconds) };
  const { results, requests } = await recordAt(url, playsAt(url, { entry: ["chat"] }), temporaryFolder(), { clock });
  expect(slept).toEqual(expected);
  expect(requests).toBe(expected.length + 1);
  expect(results[0]?.outcome).toBe(expected.length > 0 ? "recorded" : "failed");
});

test("sends nothing further once it is interrupted, but writes what is on its way", async () => {
  const controller = new AbortController();
  const { url, asked } = await serve((request, response) => {
    controller.abort();
    answerChat(request, response);
  });
  const folder = temporaryFolder();
  const plays = playsAt(url, { entry: ["chat", "chat-vision"] });
  const { results } = await recordAt(url, plays, folder, { signal: controller.signal });
  expect(results).toMatchObject([{ outcome: "recorded" }, { outcome: "failed", reason: "the run was interrupted" }]);
  expect(asked()).toBe(1);
});
