import { expect, test } from "vitest";
import { RequestRefusedError } from "../errors/request-refused-error.ts";
import type { LogEvent } from "../log/log-event.ts";
import { answerFailure } from "./answer-failure.ts";

function answer(error: unknown) {
  const log: LogEvent[] = [];
  const { status, headers, body } = answerFailure(error, (event) => log.push(event));
  return { status, headers, body: JSON.parse(String(body)), log };
}

test("a refusal is answered as it is, and is no news for the log", () => {
  const refusal = new RequestRefusedError({ message: "no", status: 405, param: "n", headers: { allow: "POST" } });
  expect(answer(refusal)).toEqual({
    status: 405,
    headers: { "content-type": "application/json; charset=utf-8", allow: "POST" },
    body: { error: { message: "no", type: "invalid_request_error", param: "n", code: "invalid_request" } },
    log: [],
  });
});

test.each([
  [new Error("broken"), "broken"],
  [new Error("broken", { cause: new Error("deep") }), "broken: deep"],
  ["thrown text", "thrown text"],
])("a fault %o is a 500 that tells nothing of it; the log tells it", (error, message) => {
  const { status, body, log } = answer(error);
  expect(status).toBe(500);
  expect(body).toEqual({
    error: {
      message: "The mock server failed; its log says why",
      type: "mock_server_error",
      param: "",
      code: "internal_error",
    },
  });
  expect(log).toEqual([{ event: "failure", message, stack: expect.any(String) }]);
});
