import { openApiDocument } from "@haoee/spec";
import { expect, it } from "vitest";
import { compareContracts } from "../src/index.ts";
import { type Json, mutants, operators } from "./support/contract-mutants.ts";
import { extractSchemas, inlineReferences, shuffleKeys, splitByAllOf } from "./support/refactor-contract.ts";

// A copy of plain JSON is plain JSON.
const contract = structuredClone(openApiDocument) as unknown as Json;

it.each([
  ["another order of keys, required names and values", shuffleKeys],
  ["references replaced by what they lead to", inlineReferences],
  ["properties moved into components", extractSchemas],
  ["schemas split by allOf", splitByAllOf],
])("finds nothing after a refactor: %s", (_, refactor) => {
  const refactored = refactor(structuredClone(contract));
  expect(refactored).not.toEqual(contract);
  expect(compareContracts(contract, refactored)).toEqual({ bump: "none", findings: [] });
  expect(compareContracts(refactored, contract)).toEqual({ bump: "none", findings: [] });
});

it.each(Object.keys(operators))("notices every mutant of the contract: %s", (name) => {
  const made = mutants(contract, name);
  expect(made.length).toBeGreaterThan(0);
  const unnoticed = made.filter(({ document }) => compareContracts(contract, document).bump === "none");
  expect(unnoticed.map(({ pointer }) => pointer)).toEqual([]);
});
