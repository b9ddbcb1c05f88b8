import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { shippedRecordings } from "../src/recording/list-recordings.ts";
import { runCli } from "./support/run-cli.ts";
import { sampleVerification } from "./support/sample-verification.ts";
import { folderOfTests } from "./support/temporary-folder.ts";

const folder = folderOfTests();
function write(name: string, value: unknown): string {
  const file = join(folder, name);
  writeFileSync(file, typeof value === "string" ? value : JSON.stringify(value));
  return file;
}

const failed = write("failed.json", sampleVerification);
const whole = {
  ...sampleVerification,
  ok: true,
  findings: [],
  shard: null,
  catalogue: { ...sampleVerification.catalogue, ok: true },
};
const passed = write("passed.json", whole);
const { sentence } = sampleVerification.evidence;

test("writes every format that is asked for, below folders that it makes, and tells so on stderr", async () => {
  const formats = ["html", "junit", "sarif", "markdown", "json"];
  const files = formats.map((format) => join(folder, "out/deep", format));
  const { code, stdout, stderr } = await runCli([
    "report",
    failed,
    ...formats.flatMap((format, index) => [`--${format}`, files[index] ?? ""]),
  ]);
  expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
  expect(stderr.split("\n", 1)[0]).toBe(sentence);
  expect(files.filter((file) => !readFileSync(file, "utf8").includes(sentence))).toEqual([]);
});

test("prints Markdown when no format is asked for, and ends well when nothing failed", async () => {
  const { code, stdout, stderr } = await runCli(["report", passed]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(stdout.split("\n", 1)[0]).toBe(sentence);
});

test.each<[string, object]>([
  ["findings", { findings: sampleVerification.findings }],
  ["the catalogue", { catalogue: sampleVerification.catalogue }],
])("does not believe a verification that calls itself well, against %s", async (_, change) => {
  const { code, stdout } = await runCli(["report", write("forged.json", { ...whole, ...change })]);
  expect(code).toBe(1);
  expect(stdout).toContain("**✘ Something failed**");
});

test.each<[string, object, string]>([
  ["a shard", { shard: { index: 1, of: 4 } }, "**Not the whole: shard 1 of 4. Nothing failed in it**"],
  ["some entries", { only: ["chat"] }, "**Not the whole: only chat. Nothing failed in it**"],
  ["all of it", {}, "**✔ Nothing failed**"],
])("says first of %s how much of the whole it is", async (_, share, verdict) => {
  const { stdout } = await runCli(["report", write("share.json", { ...whole, ...share })]);
  expect(stdout).toContain(verdict);
});

test("puts the shards of one run together", async () => {
  const second = write("second.json", {
    ...sampleVerification,
    recordings: [],
    findings: [],
    shard: { index: 2, of: 2 },
  });
  const { code, stdout } = await runCli(["report", second, failed]);
  expect(code).toBe(1);
  expect(stdout).toContain("· 3 recordings ·");
  expect(stdout).not.toContain("shard 1 of 2");
});

const ofServer = {
  ok: false,
  target: "http://127.0.0.1:9",
  results: [{ entry: "chat", name: "create", outcome: "failed", file: null, reason: "answered 404" }],
  requests: 1,
  maxRequests: 50,
  operations: [{ operationId: "createImage", answers: 3, successes: 0 }],
  verification: { ...sampleVerification, ok: true, shard: null, target: "http://127.0.0.1:9", findings: [] },
};

test("of a server it tells what never succeeded, though all that was answered holds", async () => {
  const { code, stdout } = await runCli(["report", write("server.json", ofServer)]);
  expect(code).toBe(1);
  expect(stdout).toMatch(
    /createImage never answered with success, asked 3 times[\s\S]*chat\/create failed: answered 404/,
  );
});

test("verifies by itself when it is given no verification", async () => {
  const recordings = join(folder, "recordings");
  cpSync(join(shippedRecordings, "chat"), join(recordings, "chat"), { recursive: true });
  const { code, stdout } = await runCli(["report", "--recordings", recordings]);
  expect(stdout).toContain("| every entry | 2 | ✔ 2 | ✔ 2 |");
  expect(code).toBe(0);
});

test("prints annotations and nothing else for GitHub", async () => {
  const { code, stdout } = await runCli(["report", failed, "--github"]);
  expect(code).toBe(1);
  expect(stdout.match(/^(?!::)./gm)).toBeNull();
});

test.each([
  ["shards of which one is missing", [failed, failed], "of 2 shards there are 1, 1, not each once"],
  ["a file that is not there", [join(folder, "none.json")], "must be readable JSON: ENOENT"],
  ["a file that is not JSON", [write("text.json", "{")], "must be readable JSON"],
  ["a verification of another shape", [write("other.json", { ...sampleVerification, ok: 7 })], "/ok must be boolean"],
  ["a server that answered nothing", [write("nil.json", { ...ofServer, verification: null })], "answered nothing to"],
  [
    "coverage of another shape",
    [failed, "--coverage", write("cells.json", { v: 1 })],
    "it must have the property cells",
  ],
  ["recordings that are not there", [failed, "--recordings", join(folder, "none")], "there is no folder"],
  ["a file below a file", [failed, "--json", join(failed, "report.json")], "EEXIST"],
])("ends with 2 and one reason for %s", async (_, args, reason) => {
  const { code, stdout, stderr } = await runCli(["report", ...args]);
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toContain(reason);
  expect(stderr).not.toMatch(/^ +at /m);
});

test("a report that cannot be written whole leaves the one before", async () => {
  const taken = join(folder, "taken");
  await runCli(["report", passed, "--json", join(taken, "report.json")]);
  const { code } = await runCli(["report", passed, "--json", taken]);
  expect(code).toBe(2);
  expect(existsSync(join(taken, "report.json"))).toBe(true);
  expect(readdirSync(folder).filter((name) => name.includes("unfinished"))).toEqual([]);
});
