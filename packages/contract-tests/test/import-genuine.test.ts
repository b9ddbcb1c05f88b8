import { afterAll, beforeAll, expect, it } from "vitest";
import { importFiles } from "../src/import/import-files.ts";
import type { ImportReport, UndocumentedField } from "../src/import/import-report.ts";
import { listRecordings } from "../src/recording/list-recordings.ts";
import { readRecording } from "../src/recording/read-recording.ts";
import type { Recording } from "../src/recording/recording.ts";
import { evidenceOf } from "../src/verification/evidence.ts";
import { genuineImports } from "./support/genuine-imports.ts";
import { scratchFolder } from "./support/scratch-folder.ts";
import { absentMaterial } from "./support/shared-material.ts";

const material = genuineImports();
const temporary = scratchFolder();
const reports: ImportReport[] = [];
let recordings: readonly Recording[] = [];

beforeAll(async () => {
  for (const { file, options } of material) {
    reports.push(await importFiles([file], { ...options, recordings: temporary.folder }));
  }
  recordings = listRecordings(temporary.folder).map((file) => readRecording(file));
});

afterAll(() => temporary[Symbol.dispose]());

/** Each undocumented field once, with the hosts of all imports. */
function undocumented(): ReadonlyMap<string, ReadonlySet<string>> {
  const place = ({ operationId, status, pointer }: UndocumentedField) =>
    `${operationId} ${status < 400 ? status : "error"} ${pointer}`;
  const groups = Map.groupBy(
    reports.flatMap((report) => report.undocumented),
    place,
  );
  return new Map([...groups].map(([name, fields]) => [name, new Set(fields.flatMap(({ hosts }) => hosts))]));
}

it("imports every genuine body, and the contract accepts what became of it", (ctx) => {
  if (absentMaterial) ctx.skip(absentMaterial);
  const imported = reports.flatMap((report) => report.imported);
  const operations = Object.groupBy(imported, ({ operations: [operation = ""] }) => operation);
  const counts = Object.entries(operations).map(([name, made = []]) => {
    return `${String(made.length).padStart(4)} ${name} of ${new Set(made.map(({ from }) => from)).size} files`;
  });
  const files = new Set(imported.map(({ from }) => from)).size;
  const accepted = imported.filter(({ problems }) => problems.length === 0).length;
  console.log(
    [evidenceOf(recordings).sentence, `${files} files imported as ${imported.length} recordings`, ...counts].join("\n"),
  );
  console.log(`accepted by the contract: ${accepted} of ${imported.length}`);
  expect(files).toBeGreaterThanOrEqual(248);
  expect(reports.flatMap(({ refused }) => refused)).toEqual([]);
  expect(imported.flatMap(({ from, problems }) => problems.map((problem) => `${from} ${problem}`))).toEqual([]);
  expect(recordings).toHaveLength(imported.length);
});

it("lists the fields that a single host sends; what two send is documented", (ctx) => {
  if (absentMaterial) ctx.skip(absentMaterial);
  const found = [...undocumented()];
  console.log(
    `${found.length} undocumented fields:\n${found.map(([place, hosts]) => `${place} (${[...hosts].join(", ") || "no named host"})`).join("\n")}`,
  );
  expect(found.length).toBeGreaterThan(0);
  expect(found.filter(([, hosts]) => hosts.size > 1)).toEqual([]);
});

it("stores the checks of genuineness of what was captured from a network, and all of them hold", (ctx) => {
  if (absentMaterial) ctx.skip(absentMaterial);
  const checks = recordings.flatMap(({ provenance }) => provenance.authenticity);
  const byName = Map.groupBy(checks, ({ check }) => check);
  console.log([...byName].map(([name, all]) => `${String(all.length).padStart(4)} ${name}`).join("\n"));
  expect(checks.length).toBeGreaterThan(100);
  expect(checks.filter(({ holds }) => !holds)).toEqual([]);
});

it("says of each that its request is composed, and never that it is live", (ctx) => {
  if (absentMaterial) ctx.skip(absentMaterial);
  const kinds = new Set(recordings.map(({ provenance }) => provenance.kind));
  expect([...kinds].toSorted()).toEqual(["derived", "imported"]);
  expect(recordings.filter(({ provenance }) => !provenance.composed?.includes("/request"))).toEqual([]);
});
