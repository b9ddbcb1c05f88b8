import { stripVTControlCharacters } from "node:util";
import { expect, test } from "vitest";
import { createLog } from "./log.ts";
import type { LogEvent } from "./log-event.ts";
import type { LogFormat } from "./log-format.ts";

const request: LogEvent = { event: "request", method: "GET", path: "/x", status: 200, entry: "chat", ms: 3 };

function written(format: LogFormat, event: LogEvent): string {
  const lines: string[] = [];
  createLog(format, (line) => lines.push(line))(event);
  return stripVTControlCharacters(lines.join(""));
}

test.each([
  [request, "GET /x 200 chat 3 ms\n"],
  [{ event: "request", method: "GET", path: "/x", status: 404, ms: 0 }, "GET /x 404 - 0 ms\n"],
  [{ event: "request", method: "GET", path: "/x", status: 400, refusal: "bad n", ms: 0 }, "GET /x 400 bad n 0 ms\n"],
  [{ event: "warning", message: "open" }, "open\n"],
  [{ event: "failure", message: "broken", stack: "Error: broken\n  at x" }, "Error: broken\n  at x\n"],
  [{ event: "webhook", taskId: "t", url: "http://x/", state: "delivered" }, "webhook of t delivered: http://x/\n"],
  [
    { event: "webhook", taskId: "t", url: "http://x/", state: "failed", reason: "late" },
    "webhook of t failed: http://x/ (late)\n",
  ],
] as const)("people read %o as %j", (event, line) => {
  expect(written("pretty", event)).toBe(line);
});

test("people are told the address, the number of operations and a command on a line of its own", () => {
  const text = written("pretty", {
    event: "listening",
    url: "http://x:1",
    operations: 4,
    example: "curl http://x:1/y",
  });
  expect(text).toContain("http://x:1, 4 operations\n");
  expect(text).toMatch(/^ *curl http:\/\/x:1\/y$/m);
});

test("in json every event is one line that parses to it", () => {
  expect(written("json", request)).toBe(`${JSON.stringify(request)}\n`);
});

test("silent says nothing", () => {
  expect(written("silent", request)).toBe("");
});
