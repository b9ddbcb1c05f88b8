import { expect, it } from "vitest";
import { compareContracts } from "../src/index.ts";
import { corpus, corpusPairs, notComparedCases } from "./support/breaking-corpus.ts";

it.each([...corpus, ...notComparedCases])("$kind: $title", ({ older, newer, bump, ids }) => {
  const report = compareContracts(older, newer);
  expect({ bump: report.bump, ids: [...new Set(report.findings.map(({ id }) => id))].toSorted() }).toEqual({
    bump,
    ids,
  });
});

it("holds at least ninety pairs, each kind with a change that breaks and one that does not", () => {
  const pairs = Object.values(corpusPairs).flat();
  expect(pairs.length).toBeGreaterThanOrEqual(90);
  const directions = Object.entries(corpusPairs).filter(([kind]) => kind !== "refactors");
  for (const [, own] of directions) {
    const told = own.flatMap(({ forth, back }) => [forth, back]);
    expect(told.some((one) => one.startsWith("major"))).toBe(true);
    expect(told.some((one) => !one.startsWith("major"))).toBe(true);
  }
});
