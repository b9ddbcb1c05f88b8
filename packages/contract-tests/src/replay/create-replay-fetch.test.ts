import { createHaoeeClient } from "@haoee/client";
import { createTestClock } from "@haoee/mock-server";
import { expect, it } from "vitest";
import { listRecordings, shippedRecordings } from "../recording/list-recordings.ts";
import { readRecording } from "../recording/read-recording.ts";
import type { Exchange, Recording } from "../recording/recording.ts";
import { responseChunks, responseText } from "../recording/response-bytes.ts";
import { concreteExchanges } from "../recording/variables.ts";
import { callByClient } from "../stories/call-by-client.ts";
import { isForeignToClient } from "../stories/call-by-fetch.ts";
import { recordedBody } from "../stories/recorded-body.ts";
import { createReplayFetch } from "./create-replay-fetch.ts";

const all = listRecordings().map(readRecording);
const chat = recordingOf("chat/published-answer");
const flow = recordingOf("image-task/until-success");
const stream = recordingOf("chat-stream/split-inside-a-character");
const address = "http://localhost/v1/chat/completions";

function recordingOf(name: string): Recording {
  const found = all.find(({ file }) => file.endsWith(`${name}.json`));
  if (!found) throw new Error(`there is no ${name}`);
  return found;
}

function first({ exchanges }: Recording): Exchange {
  const [exchange] = exchanges;
  if (!exchange) throw new Error("A recording holds an exchange");
  return exchange;
}

function ask({ exchanges }: Recording, change: object = {}): RequestInit {
  const body = JSON.stringify({ ...(exchanges[0]?.request.body as object), ...change });
  return { method: "POST", headers: { "content-type": "application/json" }, body };
}

it("answers every recorded request of the client, whatever else is recorded, and then has none left", async () => {
  const sendable = all.filter(({ exchanges }) =>
    exchanges.every(({ operationId, request }) => !isForeignToClient(operationId, request)),
  );
  const replay = createReplayFetch(sendable, { once: true });
  const client = createHaoeeClient({ apiKey: "none", baseUrl: "http://localhost/api", fetch: replay });
  for (const { exchanges } of sendable) {
    for (const { operationId, request, response } of concreteExchanges(exchanges)) {
      const answer = await callByClient(client, operationId, request);
      expect(answer.status).toBe(response.status);
    }
  }
  expect(replay.unused).toEqual([]);
  expect(sendable.length).toBeGreaterThan(40);
});

it("gives the answer of a flow's own step, and its last one again unless each is for once", async () => {
  const replay = createReplayFetch([flow]);
  const steps = concreteExchanges(flow.exchanges);
  for (const step of [...steps, ...steps.slice(-1)]) {
    const { method, path, query = {}, body } = step.request;
    const sent =
      body === undefined ? {} : { body: JSON.stringify(body), headers: { "content-type": "application/json" } };
    const response = await replay(`http://localhost${path}?${new URLSearchParams(query)}`, { method, ...sent });
    expect(await response.json()).toEqual(recordedBody(step));
  }
  const once = createReplayFetch([chat], { once: true });
  await once(address, ask(chat));
  await expect(once(address, ask(chat))).rejects.toThrow("was not recorded; nothing is left of them");
});

it("answers two equal requests at once by two recordings of it", async () => {
  const replay = createReplayFetch([chat, chat], { once: true });
  const answers = await Promise.all([replay(address, ask(chat)), replay(address, ask(chat))]);
  expect(await Promise.all(answers.map((answer) => answer.text()))).toEqual([
    responseText(first(chat).response),
    responseText(first(chat).response),
  ]);
  expect(replay.unused).toEqual([]);
});

it("names the closest recording and in what the request differs from it", async () => {
  const replay = createReplayFetch([chat, flow]);
  await expect(replay(address, ask(chat, { model: "other" }))).rejects.toMatchObject({
    name: "NoMatchingRecordingError",
    request: "POST /v1/chat/completions",
    closest: `${chat.file} POST /v1/chat/completions`,
    differences: ["the body differs at /model"],
  });
  expect(replay.unused).toHaveLength(1 + flow.exchanges.length);
});

it("brings a stream in its recorded pieces, at the recorded pace when asked", async () => {
  const { response } = first(stream);
  const clock = createTestClock();
  const replay = createReplayFetch([stream], { speed: 2, clock });
  const { body } = await replay(address, ask(stream));
  const seen: Uint8Array[] = [];
  const reading = (async () => {
    for await (const piece of body ?? []) seen.push(piece);
  })();
  const last = response.chunks?.at(-1)?.t ?? 0;
  await clock.advance(last / 2 - 1);
  expect(seen.length).toBeLessThan(responseChunks(response).length);
  await clock.advance(1);
  await reading;
  expect(seen.map((piece) => Buffer.from(piece))).toEqual(responseChunks(response).map((piece) => Buffer.from(piece)));
});

it("reads a folder, and ends with the signal of the caller", async () => {
  const replay = createReplayFetch(shippedRecordings);
  expect(replay.unused.length).toBeGreaterThan(all.length);
  await expect(replay(address, { ...ask(chat), signal: AbortSignal.abort() })).rejects.toThrow("aborted");
  expect(replay.unused.length).toBeGreaterThan(all.length);
});
