import { writeFileSync } from "node:fs";
import { expect, it } from "vitest";
import { runCli } from "./support/run-cli.ts";
import { temporaryRecordings } from "./support/temporary-recordings.ts";

it("prints what recordings are evidence of before anything else, and the cells as JSON when asked", async () => {
  const [table, json] = await Promise.all([
    runCli(["coverage"]),
    runCli(["coverage", "--operation", "getVideo", "--min-kind", "documented", "--json"]),
  ]);
  expect(table.stdout).toMatch(/^Evidence: 0 of 16 operations claim live recordings; /);
  const { v, cells, total, problems } = JSON.parse(json.stdout);
  expect({ code: json.code, v, problems, derived: total.derived }).toEqual({ code: 0, v: 1, problems: [], derived: 0 });
  expect(new Set(cells.map(({ operationId }: { operationId: string }) => operationId))).toEqual(new Set(["getVideo"]));
});

it("ends with 1 when a recording is lost or cannot be read, and names the cells", async () => {
  using recordings = temporaryRecordings();
  const [ratchet, own] = [recordings.file("ratchet.json"), ["coverage", "--recordings", recordings.folder]];
  expect((await runCli([...own, "--ratchet", ratchet, "--update-ratchet"])).code).toBe(0);
  recordings.remove("suno-upload/published-answer.json");
  writeFileSync(recordings.file("chat/broken.json"), "{");
  const { code, stdout } = await runCli([...own, "--ratchet", ratchet]);
  expect(code).toBe(1);
  expect(stdout).toContain("lost: uploadAudioFromUrl request operation was documented, is none");
  expect(stdout).toContain("broken.json: the recording must be readable JSON");
});

it("says in one line what the file system refuses, and ends with 2", async () => {
  using recordings = temporaryRecordings();
  const { code, stdout, stderr } = await runCli([
    "coverage",
    "--recordings",
    recordings.file("chat/published-answer.json"),
  ]);
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toMatch(/^error: there is no folder [^\n]*\n/);
});

it.each([
  ["an operation that is none", ["--operation", "getVidoe"], "The contract has no operation getVidoe. It has: "],
  ["a ratchet to write that has no name", ["--update-ratchet"], "--update-ratchet needs --ratchet <file>"],
  ["a ratchet that is not there", ["--ratchet", "none.json"], "none.json: cannot be read"],
  ["recordings that are not there", ["--recordings", "none"], "there is no folder none"],
])("ends with 2 for %s", async (_, args, message) => {
  const { code, stderr, stdout } = await runCli(["coverage", ...args]);
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toContain(message);
});
