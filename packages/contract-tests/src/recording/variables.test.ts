import { expect, it } from "vitest";
import type { Exchange, RecordedRequest } from "./recording.ts";
import { bind, fillRequest } from "./variables.ts";

const request: RecordedRequest = {
  method: "POST",
  path: "/tasks/{{task_id}}",
  query: { of: "{{task_id}}" },
  headers: { note: "{{task_id}}" },
  body: { ids: ["{{task_id}}", 5, null], text: "of {{other}}" },
};

it("binds what an answer holds and fills path, query and body with it", () => {
  const exchange: Exchange = {
    operationId: "any",
    request,
    response: { status: 200, headers: {}, body: {} },
    t: 0,
    binds: { task_id: "/data/id" },
  };
  expect(fillRequest(request, bind(exchange, { data: { id: 7 } }))).toEqual({
    ...request,
    path: "/tasks/7",
    query: { of: "7" },
    body: { ids: ["7", 5, null], text: "of {{other}}" },
  });
});

it("adds nothing to a request without a body", () => {
  const bare: RecordedRequest = { method: "GET", path: "/", headers: {} };
  expect(fillRequest(bare, {})).toEqual(bare);
  expect(Object.keys(fillRequest(bare, {}))).not.toContain("body");
});
