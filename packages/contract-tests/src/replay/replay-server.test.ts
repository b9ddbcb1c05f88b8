import { once } from "node:events";
import { type IncomingMessage, request } from "node:http";
import { expect, it } from "vitest";
import { formOf } from "../../test/support/form-of.ts";
import { valueAt } from "../json-pointer.ts";
import { listRecordings } from "../recording/list-recordings.ts";
import { readRecording } from "../recording/read-recording.ts";
import type { Exchange, Recording } from "../recording/recording.ts";
import { responseChunks } from "../recording/response-bytes.ts";
import { startReplayServer } from "./replay-server.ts";

const chat = recordingOf("chat/published-answer");
const form = recordingOf("edit-async/task-id");
const flow = recordingOf("image-task/until-success");
const stream = recordingOf("chat-stream/split-inside-a-character");

function recordingOf(name: string): Recording {
  const file = listRecordings().find((path) => path.endsWith(`${name}.json`)) ?? name;
  return readRecording(file);
}

function first({ exchanges }: Recording): Exchange {
  const [exchange] = exchanges;
  if (!exchange) throw new Error("A recording holds an exchange");
  return exchange;
}

interface Sent {
  readonly method?: string;
  readonly path?: string;
  readonly type?: string;
  readonly body?: string | FormData;
}

/** Sends the recorded JSON request but for the changes. */
function send(url: string, { request }: Exchange, change: Sent = {}): Promise<Response> {
  const { method = request.method, path = request.path, type = "application/json" } = change;
  const body = change.body ?? (request.body === undefined ? null : JSON.stringify(request.body));
  return fetch(url + path, { method, body, headers: typeof body === "string" ? { "content-type": type } : {} });
}

it("answers the recorded request byte for byte, with its split points", async () => {
  await using server = await startReplayServer(stream.exchanges);
  const { body } = first(stream).request;
  const sent = request(`${server.url}/v1/chat/completions`, {
    method: "POST",
    headers: { "content-type": "application/json" },
  }).end(JSON.stringify(body));
  const [response]: IncomingMessage[] = await once(sent, "response");
  const pieces: Uint8Array[] = [];
  response?.on("data", (piece) => pieces.push(piece));
  await once(response ?? sent, "end");
  expect(response?.headers["content-type"]).toBe("text/event-stream; charset=utf-8");
  expect(pieces).toEqual(responseChunks(first(stream).response));
  expect(server).toMatchObject({ differences: [], remaining: 0 });
});

it("fills the variables of a flow and keeps its order", async () => {
  await using server = await startReplayServer(flow.exchanges);
  const [submit, poll] = flow.exchanges;
  if (!submit || !poll) throw new Error("A flow holds several exchanges");
  const accepted = await send(server.url, submit, { path: "/v1/images/generations?async=true" });
  const answer = await send(server.url, poll, {
    path: `/v1/images/tasks/${valueAt(await accepted.json(), "/task_id")}`,
  });
  expect(await answer.json()).toEqual(poll.response.body);
  expect(server).toMatchObject({ differences: [], remaining: 2 });
});

it("takes a path that encodes other characters", async () => {
  const recording = recordingOf("sora-query/published-success");
  await using server = await startReplayServer(recording.exchanges);
  const path = "/v2/videos/generations/veo3%3A1756693796-YQVHH4A3Lg";
  expect((await send(server.url, first(recording), { path })).status).toBe(200);
});

it("serves a film byte for byte", async () => {
  const [exchange] = recordingOf("video-content/create-until-film").exchanges.slice(-1);
  if (!exchange) throw new Error("The flow ends with the film");
  const film = { ...exchange, request: { ...exchange.request, path: "/film" } };
  await using server = await startReplayServer([film]);
  const response = await send(server.url, film);
  expect(response.headers.get("content-type")).toBe("video/mp4");
  expect(new Uint8Array(await response.arrayBuffer())).toEqual(exchange.response.bytes);
});

it("takes a form whose fields come in another order", async () => {
  await using server = await startReplayServer(form.exchanges);
  const data = formOf(first(form).request, (changed) => {
    const prompt = String(changed.get("prompt"));
    changed.delete("prompt");
    changed.append("prompt", prompt);
  });
  const path = "/v1/images/edits?webhook=https://www.baidu.com/notify&async=true";
  expect((await send(server.url, first(form), { path, body: data })).status).toBe(200);
});

const query = "?async=true&webhook=https://www.baidu.com/notify";
it.each<[string, Recording, Sent, string]>([
  ["the method", chat, { method: "PUT" }, "the method is PUT; recorded was POST"],
  ["the path", chat, { path: "/v1/chat" }, "the path is /v1/chat; recorded was /v1/chat/completions"],
  ["the query", chat, { path: "/v1/chat/completions?async=true" }, "the query differs at /async"],
  ["the body", chat, { body: '{"model":"gpt-5"}' }, "the body differs at /model"],
  ["JSON", chat, { body: "{" }, "the body is not JSON"],
  [
    "the media type",
    chat,
    { type: "text/plain" },
    "the media type of the body is text/plain; recorded was application/json",
  ],
  [
    "a text in a form",
    form,
    { path: `/v1/images/edits${query}`, body: formOf(first(form).request, (data) => data.set("prompt", "x")) },
    'prompt="x"',
  ],
  [
    "a file in a form",
    form,
    {
      path: `/v1/images/edits${query}`,
      body: formOf(first(form).request, (data) => data.set("image", new File(["x"], "cat.png", { type: "image/png" }))),
    },
    "SHA-256 2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881",
  ],
  [
    "the form",
    form,
    { path: `/v1/images/edits${query}`, body: "{}" },
    "the body must be a form, its media type is application/json",
  ],
])("refuses a request that differs in %s, and says so", async (_, recording, change, difference) => {
  await using server = await startReplayServer(recording.exchanges);
  const response = await send(server.url, first(recording), change);
  expect(response.status).toBe(500);
  expect(valueAt(await response.json(), "/error/message")).toContain(difference);
  expect(server.differences).toHaveLength(1);
});

it("refuses what comes after the last exchange", async () => {
  await using server = await startReplayServer([]);
  expect((await send(server.url, first(chat))).status).toBe(500);
  expect(server.differences).toEqual(["the recording holds no further exchange"]);
});
