import { entries, findOperation, operationIds, responseExamples } from "@haoee/spec";
import { expect, test } from "vitest";
import { valueAt } from "../json-pointer.ts";
import { asksForTask, begunTask } from "./begun-task.ts";

const beginning = operationIds.filter(begunTask);
const answers = entries.flatMap(responseExamples);

test.each(beginning)("a documented answer of %s has the ids where they are looked for", (operationId) => {
  const own = answers.filter((answer) => answer.operationId === operationId);
  const ids = begunTask(operationId)?.ids.map((pointer) => own.map(({ value }) => valueAt(value, pointer)));
  expect(ids?.[0]).toContainEqual(expect.stringMatching(/./));
});

test("what calls back when it has ended is a task, too, and each family is asked for its own way", () => {
  const callingBack = operationIds.filter((one) => "callbacks" in Object(findOperation(one)?.object));
  expect(callingBack.filter((one) => !begunTask(one)?.poll)).toEqual([]);
  expect(callingBack).not.toEqual([]);
  expect(operationIds.filter(asksForTask)).toEqual([
    "getImageTask",
    "getVideoGeneration",
    "getVideo",
    "fetchMusicTasks",
  ]);
});
