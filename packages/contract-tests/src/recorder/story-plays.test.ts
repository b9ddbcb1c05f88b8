import { entries, operationIds } from "@haoee/spec";
import { expect, test } from "vitest";
import { readEntryRecordings } from "../stories/entry-recordings.ts";
import { creates } from "./creates.ts";
import { storyPlays } from "./story-plays.ts";

const shipped = readEntryRecordings();
const plays = entries.flatMap((entry) => storyPlays(entry, shipped.get(entry.id)?.recordings ?? []));

function movesOf(entry: string): readonly string[] {
  const own = plays.filter((play) => play.entry === entry);
  return own.map(({ moves }) =>
    moves.map((move) => `${move.operationId}${move.poll ? " until it ends" : ""}`).join(", "),
  );
}

test.each([
  ["chat", ["createChatCompletion"]],
  ["sora-text", ["createVideoGeneration, getVideoGeneration until it ends"]],
  ["video-remix", ["createVideo, getVideo until it ends, remixVideo, getVideo until it ends"]],
  ["video-content", ["createVideo, getVideo until it ends, getVideoContent"]],
  ["suno-fetch", ["submitMusic, fetchMusicTasks until it ends"]],
  ["image-generation", ["createImage"]],
  ["image-async", ["createImage, getImageTask until it ends", "createImageEdit, getImageTask until it ends"]],
])("%s is played as %j", (entry, expected) => {
  expect(movesOf(entry)).toEqual(expected);
});

test("every entry has a story, and the stories call every operation", () => {
  expect([...new Set(plays.map(({ entry }) => entry))]).toEqual(entries.map(({ id }) => id));
  const called = new Set(plays.flatMap(({ moves }) => moves.map(({ operationId }) => operationId)));
  expect([...called].toSorted()).toEqual(operationIds.toSorted());
});

test("whatever is posted may be charged for, but asking about songs", () => {
  const moves = plays.flatMap((play) => play.moves);
  const free = new Set(moves.filter((move) => !creates(move)).map(({ operationId }) => operationId));
  expect([...free].toSorted()).toEqual([
    "fetchMusicTasks",
    "getImageTask",
    "getVideo",
    "getVideoContent",
    "getVideoGeneration",
  ]);
});
