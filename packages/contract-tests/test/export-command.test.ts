import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { harErrors } from "./support/har-errors.ts";
import { runCli } from "./support/run-cli.ts";
import { scratchFolder } from "./support/scratch-folder.ts";

it("writes what is shipped as an archive, and says apart from it what it is evidence of", async () => {
  using temporary = scratchFolder();
  const file = `${temporary.folder}/out.har`;
  const printed = await runCli(["export", "--har"]);
  const written = await runCli(["export", "--har", "--output", file]);
  expect(written).toEqual({ ...printed, stdout: "" });
  expect(printed).toMatchObject({
    code: 0,
    stderr: expect.stringMatching(/^Evidence: 0 of 16 operations claim live recordings/),
  });
  expect(readFileSync(file, "utf8")).toBe(printed.stdout);
  expect(harErrors(JSON.parse(printed.stdout))).toEqual([]);
});

it.each([
  [[], 2, "choose a format: --har"],
  [["--har", "-r", "none"], 2, "there is no folder none"],
  [["--har", "-r", ".", "a.json"], 2, "name files or a folder, not both"],
  [["--har", "none/a.json"], 1, "must be readable JSON"],
  [["--har", "-o", "none/a.har"], 2, "ENOENT"],
])("refuses %j in one line", async (options, code, reason) => {
  const run = await runCli(["export", ...options]);
  expect(run).toMatchObject({ code, stdout: "", stderr: expect.stringContaining(reason) });
  expect(run.stderr).not.toContain("    at ");
});
