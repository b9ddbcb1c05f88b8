import { expect, test } from "vitest";
import { pacedEvents } from "./paced-events.ts";

const events = [
  { tokensBefore: 0, value: { text: "a\nb" } },
  { tokensBefore: 3, value: 1 },
];

test("each event is one data line of its own, and [DONE] comes last", () => {
  const pieces = [...pacedEvents(events, { ttft: 0, tps: 0 })].map(({ data }) => data);
  expect(pieces).toEqual(['data: {"text":"a\\nb"}\n\n', "data: 1\n\n", "data: [DONE]\n\n"]);
});

test.each([
  [{ ttft: 0, tps: 0 }, [0, 0, 0]],
  [{ ttft: 300, tps: 0 }, [300, 300, 300]],
  [{ ttft: 200, tps: 50 }, [200, 260, 260]],
])("with %o they are due at %j", (pace, due) => {
  expect([...pacedEvents(events, pace)].map(({ at }) => at)).toEqual(due);
});
