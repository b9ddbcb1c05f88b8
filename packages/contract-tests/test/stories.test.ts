import { entries } from "@haoee/spec";
import { beforeAll, describe, expect, it } from "vitest";
import { tickNames } from "../src/index.ts";
import type { Report } from "../src/verification/catalogue/report.ts";
import { verify } from "../src/verification/verify.ts";
import { expectedOutcomes } from "./support/expected-outcomes.ts";

let report: Report;

beforeAll(async () => {
  report = (await verify()).catalogue;
});

describe.each(entries.filter(({ described }) => described))("$id", ({ id }) => {
  it.each(tickNames)("holds by its %s", (name) => {
    const result = report.entries.find(({ entry }) => entry === id);
    expect(result?.[name]).toEqual({ ok: true, evidence: expect.any(String) });
  });
});

it("gives users, through the client's resource methods, what each entry is for", () => {
  const outcomes = report.entries.map(({ entry, story }) => [entry, story.evidence.split("which gave ")[1]]);
  expect(Object.fromEntries(outcomes)).toEqual(expectedOutcomes);
});

it("ticks nothing the contract does not describe", () => {
  const empty = report.entries.filter(({ described }) => !described);
  expect(empty.flatMap((result) => tickNames.filter((name) => result[name].ok))).toEqual([]);
  expect(report.entries.map(({ entry }) => entry)).toEqual(entries.map(({ id }) => id));
});

it("has a story for every operation of the contract", () => {
  const untold = report.operations.filter(({ described, story }) => described && !story);
  expect(untold).toEqual([]);
});

it("claims no live evidence, since nothing was recorded from the gateway", () => {
  expect(report.liveEvidence).toEqual({ operations: 0, of: 16 });
  expect(report.ok).toBe(true);
});
