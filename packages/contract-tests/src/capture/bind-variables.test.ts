import { expect, it } from "vitest";
import { bindVariables, type UnboundCall } from "./bind-variables.ts";

function call(path: string, answer: unknown, body?: unknown, parameters = {}): UnboundCall {
  const request = { method: "POST", path, headers: {}, ...(body !== undefined && { body }) } as const;
  return { request, response: { status: 200, headers: {}, body: answer }, parameters };
}

it("binds what an answer gave first, under the name of the parameter or of the field", () => {
  const bound = bindVariables([
    call("/submit", { task_id: "task:01JT", url: "https://h/1.png" }),
    call("/tasks/task%3A01JT", { data: { task_id: "task:01JT" } }, undefined, { id: "task%3A01JT" }),
    call("/edit", {}, { image: "https://h/1.png", note: "after task:01JT, not task:01JT2" }),
  ]);
  expect(bound.map(({ binds }) => binds)).toEqual([{ id: "/task_id", url: "/url" }, {}, {}]);
  expect(bound[1]?.request.path).toBe("/tasks/{{id}}");
  expect(bound[2]?.request.body).toEqual({ image: "{{url}}", note: "after {{id}}, not task:01JT2" });
});

it("gives two variables of one field two names", () => {
  const bound = bindVariables([
    call("/a", { id: "first_1" }),
    call("/b", { id: "second_2" }),
    call("/c", {}, ["first_1", "second_2"]),
  ]);
  expect(bound[2]?.request.body).toEqual(["{{id_2}}", "{{id}}"]);
});

it.each([
  ["what a request had said before", call("/a", { model: "gpt-4o-1" }, { model: "gpt-4o-1" }), { model: "gpt-4o-1" }],
  ["a word", call("/a", { status: "completed" }), { text: "completed" }],
  ["a short text", call("/a", { id: "a1" }), { id: "a1" }],
  ["what was redacted", call("/a", { id: "[redacted]1" }), { id: "[redacted]1" }],
])("does not bind %s", (_, first, body) => {
  const [one, two] = bindVariables([first, call("/b", {}, body)]);
  expect([one?.binds, two?.request.body]).toEqual([{}, body]);
});
