import { entries, operationIds } from "@haoee/spec";
import { expect, it } from "vitest";
import type { EntryResult } from "./entry-result.ts";
import { reportOf } from "./report.ts";

const held = { ok: true, evidence: "" };
const ticked: EntryResult = {
  entry: "chat",
  described: true,
  contract: held,
  client: held,
  mock: held,
  recording: held,
  story: held,
  operations: operationIds,
};

const all = entries.map(({ id }) => ({ ...ticked, entry: id }));
const none = { live: new Set<string>(), problems: [] };

it("holds when every entry is ticked and every operation has its story", () => {
  expect(reportOf(all, none)).toMatchObject({ ok: true, problems: [] });
});

it("does not hold when no story calls an operation, though every entry is ticked", () => {
  const untold = all.map((one) => ({ ...one, operations: operationIds.slice(1) }));
  const { ok, operations } = reportOf(untold, none);
  expect(ok).toBe(false);
  expect(operations.filter(({ story }) => !story)).toMatchObject([{ operationId: operationIds[0] }]);
});

it("asks of a part of the catalogue only what is in it", () => {
  expect(reportOf([{ ...ticked, operations: [] }], none).ok).toBe(true);
});

it("does not hold when something is wrong outside the entries", () => {
  expect(reportOf(all, { ...none, problems: ["astray"] })).toMatchObject({ ok: false, problems: ["astray"] });
});
