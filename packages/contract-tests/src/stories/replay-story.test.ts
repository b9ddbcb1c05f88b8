import { createHaoeeClient } from "@haoee/client";
import { expect, it } from "vitest";
import { listRecordings } from "../recording/list-recordings.ts";
import { readRecording } from "../recording/read-recording.ts";
import { recordedBody } from "./recorded-body.ts";
import { tellReplayStory } from "./replay-story.ts";

it("notices a client that answers without asking", async () => {
  const file = listRecordings().find((path) => path.endsWith("published-answer.json") && path.includes("chat")) ?? "";
  const recording = readRecording(file);
  const [exchange] = recording.exchanges;
  const data = exchange && recordedBody(exchange);
  const walk = await tellReplayStory(recording, (options) =>
    createHaoeeClient({ ...options, fetch: async () => Response.json(data) }),
  );
  expect(walk.problems).toEqual(["1 exchanges were not asked for"]);
});
