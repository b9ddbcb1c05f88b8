import { openApiDocument } from "@haoee/spec";
import { expect, it } from "vitest";
import { pointerSteps, valueAt } from "../../json-pointer.ts";
import { operators } from "../operators/operators.ts";
import { applyEdit } from "./edit.ts";
import { meaningOf } from "./meaning.ts";
import { mutantsOf } from "./mutant.ts";

const mutants = mutantsOf(openApiDocument, operators);

function at(document: unknown, pointer: string): unknown {
  return valueAt(document, pointer.slice(1));
}

it("changes the contract in every way at least once", () => {
  const used = new Set(mutants.map(({ operator }) => operator));
  expect(operators.map(({ name }) => name).filter((name) => !used.has(name))).toEqual([]);
});

it("makes no mutant that means what the contract means", () => {
  const same = mutants.filter(({ edit }) => {
    const meaning = (document: unknown) =>
      meaningOf(at(document, edit.pointer), openApiDocument, pointerSteps(edit.pointer).at(-1));
    return meaning(applyEdit(openApiDocument, edit)) === meaning(openApiDocument);
  });
  expect(same).toEqual([]);
});

it("leaves the contract itself as it was", () => {
  const before = JSON.stringify(openApiDocument);
  for (const { edit } of mutants.slice(0, 100)) applyEdit(openApiDocument, edit);
  expect(JSON.stringify(openApiDocument)).toBe(before);
});
