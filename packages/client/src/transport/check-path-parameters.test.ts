import { expect, test } from "vitest";
import { InvalidArgumentError } from "../errors/invalid-argument-error.ts";
import { checkPathParameters } from "./check-path-parameters.ts";

const template = "/v1/videos/{task_id}/content";

test.each([undefined, {}, { task_id: "" }, { task_id: "." }, { task_id: ".." }])(
  "refuses %j, which would address another operation",
  (values) => {
    expect(() => checkPathParameters(template, values)).toThrow(InvalidArgumentError);
    expect(() => checkPathParameters(template, values)).toThrow(/path\.task_id/);
  },
);

test.each(["7", "🐈", "...", "../etc", "a/b"])("lets %j pass, which is written in one piece", (task_id) => {
  expect(() => checkPathParameters(template, { task_id })).not.toThrow();
});
