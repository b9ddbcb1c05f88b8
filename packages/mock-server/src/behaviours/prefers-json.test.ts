import { expect, test } from "vitest";
import { prefersJson } from "./prefers-json.ts";

test.each([
  ["application/json", true],
  ["Application/JSON; charset=utf-8", true],
  ["application/*", true],
  ["application/json, */*;q=0.8", true],
  ["video/mp4;q=0.5, application/json", true],
  ["video/mp4;q=0, */*", true],
  ["*/*", false],
  ["", false],
  ["text/html", false],
  ["application/json, text/plain, */*", false],
  ["application/json;q=0.9, video/*", false],
  ["application/json;q=0.9, video/mp4;q=0.9", false],
  ["application/json;q=much", false],
])("Accept: %s prefers JSON to a film: %s", (accept, expected) => {
  expect(prefersJson(accept, "video/mp4")).toBe(expected);
});
