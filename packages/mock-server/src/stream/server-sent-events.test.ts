import { expect, test } from "vitest";
import { serverSentEvents } from "./server-sent-events.ts";

test("each event is one data line of its own, and [DONE] comes last", async () => {
  const pieces: string[] = [];
  for await (const piece of serverSentEvents([{ text: "a\nb" }, 1])) pieces.push(piece);
  expect(pieces).toEqual(['data: {"text":"a\\nb"}\n\n', "data: 1\n\n", "data: [DONE]\n\n"]);
});
