import { expect, it } from "vitest";
import { lostEnd } from "./lost-end.ts";

const piece = { choices: [{ delta: { content: "Hi" }, finish_reason: null }] };
const last = { choices: [{ delta: {}, finish_reason: "stop" }] };
const usage = { choices: [], usage: {} };

it.each([
  ["whole", [piece, last, usage], [piece, piece, last], 0],
  ["broken off", [piece, last], [piece, piece], 1],
  ["empty", [piece, last], [], 1],
  ["as unfinished as expected", [piece], [piece], 0],
  ["of another kind", [{ type: "text" }], [{}], 0],
])("a stream that is %s", (_, expected, actual, problems) => {
  expect(lostEnd(expected, actual)).toHaveLength(problems);
});
