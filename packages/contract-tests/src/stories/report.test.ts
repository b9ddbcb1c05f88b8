import { operationIds } from "@haoee/spec";
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

it("holds when every entry is ticked and every operation has its story", () => {
  expect(reportOf([ticked], new Map())).toMatchObject({ ok: true, problems: [] });
});

it("does not hold when no story calls an operation, though every entry is ticked", () => {
  const { ok, operations } = reportOf([{ ...ticked, operations: operationIds.slice(1) }], new Map());
  expect(ok).toBe(false);
  expect(operations.filter(({ story }) => !story)).toMatchObject([{ operationId: operationIds[0] }]);
});

it("does not hold when recordings stand in a folder named after no entry", () => {
  const astray = new Map([["char", { recordings: [], problems: [] }]]);
  expect(reportOf([ticked], astray)).toMatchObject({
    ok: false,
    problems: ["recordings/char is named after no entry of the catalogue"],
  });
});
