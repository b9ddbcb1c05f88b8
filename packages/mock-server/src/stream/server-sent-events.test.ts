import { expect, test } from "vitest";
import { serverSentEvents } from "./server-sent-events.ts";

test("each event is one data line of its own, and [DONE] comes last", () => {
  const pieces = [...serverSentEvents([{ text: "a\nb" }, 1])].map(({ data }) => data);
  expect(pieces).toEqual(['data: {"text":"a\\nb"}\n\n', "data: 1\n\n", "data: [DONE]\n\n"]);
});
