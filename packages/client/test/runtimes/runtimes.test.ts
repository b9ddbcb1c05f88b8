import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { insertBlock } from "../../../../scripts/insert-block.ts";
import { matrixCases } from "../matrix/matrix-cases.ts";
import { absentRuntimes, runEverywhere } from "./run-everywhere.ts";
import { type NamedReport, runtimeTable } from "./runtime-table.ts";
import { runtimes } from "./runtimes.ts";

let reports: readonly NamedReport[] = [];
beforeAll(async () => {
  reports = await runEverywhere();
}, 600_000);

test.for(runtimes)("every case of the matrix passes on $name", ({ name }, ctx) => {
  if (absentRuntimes.includes(name)) ctx.skip(`${name} is not installed: npx pnpm runtimes, or Debian's chromium`);
  const report = reports.find((one) => one.name === name);
  expect(report?.results).toEqual(matrixCases.map(({ title }) => ({ title })));
});

test("the README's table of runtimes is what this run saw", (ctx) => {
  if (absentRuntimes.length > 0)
    ctx.skip(`The table of runtimes needs all of them: ${absentRuntimes.join(", ")} absent`);
  const readme = readFileSync(join(import.meta.dirname, "../../README.md"), "utf8");
  expect(insertBlock(readme, "runtimes", runtimeTable(reports)), "Run: pnpm --filter @haoee/client runtimes").toBe(
    readme,
  );
});
