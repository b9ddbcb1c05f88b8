import { expect, it } from "vitest";
import { belowFloor, goneOperators, type MutationFloor, raiseFloor } from "./floor.ts";
import type { OperatorResult } from "./result.ts";

function reached(noticed: number, least: number): OperatorResult {
  return { part: "contract", operator: "type changed", mutants: 100, noticed, by: {}, equivalent: 0, least };
}

function floor(share: number): MutationFloor {
  return { v: 1, parts: { contract: { "type changed": share } } };
}

it.each([
  ["its own share is not reached", reached(89, 0.9), undefined, 1],
  ["its own share is reached", reached(90, 0.9), undefined, 0],
  ["the floor is higher", reached(95, 0.9), floor(0.97), 1],
  ["the floor is reached", reached(97, 0.9), floor(0.97), 0],
  ["a sample says little", reached(50, 0.9), "incomplete" as const, 0],
  ["all must be noticed, in a sample as well", reached(99, 1), "incomplete" as const, 1],
])("an operator when %s", (_, result, given, problems) => {
  expect(belowFloor([result], given)).toHaveLength(problems);
});

it("is raised, and never lowered", () => {
  expect(raiseFloor(floor(0.9), [reached(97, 0.9)])).toEqual(floor(0.97));
  expect(raiseFloor(floor(0.9), [reached(80, 0.9)])).toEqual(floor(0.9));
  expect(raiseFloor(undefined, [reached(80, 0.9)])).toEqual(floor(0.8));
});

it("notices an operator of the floor that makes no mutant any more, in the parts that were tried", () => {
  const floor: MutationFloor = { v: 1, parts: { client: { "no such operator": 1 } } };
  expect(goneOperators([], floor, ["client"])).toEqual([
    "client: no such operator: made no mutant, the floor names it",
  ]);
  expect(goneOperators([], floor, ["mock"])).toEqual([]);
});
