import { rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { operationIds } from "@haoee/spec";
import { expect, it } from "vitest";
import { cover } from "../src/coverage/cover.ts";
import type { Cell } from "../src/coverage/coverage.ts";
import { coverageProblems } from "../src/coverage/coverage-problems.ts";
import { measureCoverage } from "../src/coverage/measure-coverage.ts";
import { lostCells, ratchetSchema } from "../src/coverage/ratchet.ts";
import { renderCoverage } from "../src/coverage/render-coverage.ts";
import { updateRatchet } from "../src/coverage/update-ratchet.ts";
import { waiversSchema } from "../src/coverage/waivers.ts";
import { evidenceKinds } from "../src/recording/evidence-kinds.ts";
import { listRecordings } from "../src/recording/list-recordings.ts";
import { readRecording } from "../src/recording/read-recording.ts";
import { readSettings } from "../src/settings/read-settings.ts";
import { temporaryRecordings } from "./support/temporary-recordings.ts";

const recordings = listRecordings().map(readRecording);
const cells = cover(recordings);
const ratchetFile = fileURLToPath(new URL("../coverage-ratchet.json", import.meta.url));
const waiversFile = fileURLToPath(new URL("../coverage-waivers.yaml", import.meta.url));
const { waivers } = readSettings(waiversFile, waiversSchema);
const ratchet = readSettings(ratchetFile, ratchetSchema);

function rank({ evidence }: Cell): number {
  return evidenceKinds.indexOf(evidence);
}

it("has lost no cell that the shipped recordings reached, and waives the others by name", () => {
  console.log(renderCoverage(measureCoverage(recordings)));
  // Waivers fail on their day where the command runs, not where this revision is tested.
  const today = "2026-11-22";
  // The remedy: haoee-contract coverage --ratchet coverage-ratchet.json --update-ratchet --waivers coverage-waivers.yaml
  expect(coverageProblems(cells, { ratchet, waivers, today })).toEqual([]);
});

it("calls every operation", () => {
  const called = cells.filter(
    ({ kind, side, evidence }) => kind === "operation" && side === "request" && evidence !== "none",
  );
  expect(called.map(({ operationId }) => operationId).toSorted()).toEqual([...operationIds].toSorted());
});

it("gives each cell an id of its own", () => {
  expect(new Set(cells.map(({ id }) => id)).size).toBe(cells.length);
});

it("loses by a missing recording what only this one showed, and gains nothing", () => {
  const losses = recordings.map((one) => {
    const without = cover(recordings.filter((other) => other !== one));
    expect(without.filter((cell, index) => rank(cell) < rank(cells[index] ?? cell))).toEqual([]);
    return lostCells(ratchet, without).length;
  });
  expect(losses.filter((count) => count > 0).length).toBeGreaterThan(20);
});

it("ranks captured evidence above published and composed, and counts what was composed as derived", () => {
  const [first] = recordings.filter(({ entry }) => entry === "chat");
  if (!first) throw new Error("there is a recording of a chat");
  const captured = { ...first, provenance: { ...first.provenance, kind: "imported" as const, composed: ["/request"] } };
  const found = cover([captured]).filter(({ operationId }) => operationId === "createChatCompletion");
  const kindsOf = (side: string) => new Set(found.filter((cell) => cell.side === side).map(({ evidence }) => evidence));
  expect(kindsOf("request")).toEqual(new Set(["derived", "none"]));
  expect(kindsOf("response")).toEqual(new Set(["imported", "none"]));
  expect(measureCoverage([captured], { minKind: "live" }).total).toMatchObject({ imported: 0, derived: 0 });
});

it("tells waivers that have expired, that nothing needs, and cells that none names", () => {
  const waiver = { reason: "none", owner: "nobody", until: "2026-01-31" };
  const all = { ...waiver, cells: "*" };
  expect(coverageProblems(cells, { waivers: [all], today: "2026-01-31" })).toEqual([]);
  expect(coverageProblems(cells, { waivers: [all], today: "2026-02-01" })).toEqual([
    "waiver expired on 2026-01-31: * (nobody)",
    ...cells.filter(({ evidence }) => evidence === "none").map(({ id }) => `without evidence or waiver: ${id}`),
  ]);
  const useless = { ...waiver, cells: "createImage request operation" };
  expect(coverageProblems(cells, { waivers: [all, useless], today: "2026-01-01" })).toEqual([
    "waiver without use: createImage request operation",
  ]);
});

it("raises a ratchet and never lowers it, also when it looks at one operation only", () => {
  using folder = temporaryRecordings();
  const file = folder.file("ratchet.json");
  const count = cells.filter(({ evidence }) => evidence !== "none").length;
  expect(updateRatchet(file, cells)).toBe(count);
  expect(
    updateRatchet(
      file,
      cover([]).filter(({ operationId }) => operationId === "createImage"),
    ),
  ).toBe(0);
  expect(lostCells(readSettings(file, ratchetSchema), cells)).toEqual([]);
  expect(lostCells(readSettings(file, ratchetSchema), cover([]))).toHaveLength(count);
  rmSync(file);
});
